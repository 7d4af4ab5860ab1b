package org.hearthmark.accreditation.application.message;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a provider and the alliance write to each other about a case, on record. It stops no clock, and writing is not
 * working on the case: whatever a decision needs to know is asked as a question.
 */
@Service
public class Messages {

    public static final int LONGEST = 4000;

    private final MessageBook book;
    private final MessageNotices notices;
    private final Cases cases;
    private final AuditTrail audit;

    Messages(MessageBook book, MessageNotices notices, Cases cases, AuditTrail audit) {
        this.book = book;
        this.notices = notices;
        this.cases = cases;
        this.audit = audit;
    }

    /**
     * Keeps a message and tells the other side that there is one. The same one again changes nothing.
     *
     * @throws Refusal INVALID with the field {@code text}
     */
    @Transactional
    public void write(NewMessage message) {
        var of = cases.findById(message.caseId()).orElseThrow(() -> Refusal.unknown("application"));
        requireText(message.text());
        book.enter(message).ifPresent(kept -> {
            book.seen(of.id(), kept.by());
            notices.written(of, kept);
            audited(of, kept);
        });
    }

    private static void requireText(String text) {
        if (text.isBlank()) {
            throw Refusal.invalid("There is a problem", Map.of("text", "Enter your message"));
        }
        if (text.length() > LONGEST) {
            throw Refusal.invalid("There is a problem", Map.of("text", "Use " + LONGEST + " characters or fewer"));
        }
    }

    private void audited(AccreditationCase of, NewMessage message) {
        audit.record(new AuditFact(
                "message-written",
                of.id(),
                message.by(),
                Map.of(
                        "message",
                        message.id().toString(),
                        "side",
                        message.side().name())));
    }

    /** The latest first, as somebody of one side sees them; one statement. */
    @Transactional(readOnly = true)
    public List<CaseMessage> of(UUID caseId, Side reader, String person) {
        return book.of(caseId, reader, person);
    }

    /** The same, which the reader has seen from now on. */
    @Transactional
    public List<CaseMessage> read(UUID caseId, Side reader, String person) {
        var messages = book.of(caseId, reader, person);
        if (messages.stream().anyMatch(CaseMessage::isNew)) {
            book.seen(caseId, person);
        }
        return messages;
    }
}
