package org.hearthmark.provider;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.document.Documents;
import org.hearthmark.document.NewDocument;
import org.hearthmark.provider.record.StatementRows;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * The policies, insurances and certificates of a provider's record, each about the firm, a service or a home. What is sent
 * later of the same kind replaces what was sent before, which is kept; files sent together stand beside one another. Whoever
 * asks decides who may see them.
 */
@Component
public class RecordDocuments {

    private static final int LONGEST_TITLE = 200;

    private final Documents documents;
    private final StatementRows rows;
    private final RunningOut runningOut;
    private final Clock clock;

    RecordDocuments(Documents documents, StatementRows rows, RunningOut runningOut, Clock clock) {
        this.documents = documents;
        this.rows = rows;
        this.runningOut = runningOut;
        this.clock = clock;
    }

    /** Of each subject, the latest first; one statement. Subjects without documents are missing. */
    public Map<UUID, List<RecordDocument>> of(Collection<UUID> subjects) {
        return RecordDocument.bySubject(documents.about(subjects));
    }

    /**
     * What can be wrong with it before a file is looked at, by part.
     *
     * @param about what the document would be about
     */
    public Map<String, String> problemsOf(About about, NewRecordDocument said) {
        Map<String, String> problems = new LinkedHashMap<>();
        boolean fits = said.kind() != null && said.kind().about() == about;
        if (!fits) {
            problems.put("kind", "Choose what kind of document it is");
        }
        if (said.title().length() > LONGEST_TITLE) {
            problems.put("title", "Use " + LONGEST_TITLE + " characters or fewer");
        }
        LocalDate today = LondonTime.today(clock);
        if (fits && said.kind().runsOut() && said.lastDay().isEmpty()) {
            problems.put("expires", "Enter the last day on which it counts, like 27 3 2027");
        } else if (said.lastDay().filter(today::isAfter).isPresent()) {
            problems.put("expires", "The last day must be today or later: add the document that counts now");
        }
        return problems;
    }

    /**
     * Keeps a document. Call it outside a transaction: the file is read before one begins.
     *
     * @throws Refusal UNKNOWN when the subject is not in the organisation's record; INVALID with what is wrong
     */
    public void add(
            UUID organisation, UUID subject, NewRecordDocument said, String fileName, InputStream content, String by) {
        RecordFile file = rows.of(organisation).orElseThrow(() -> Refusal.unknown("provider"));
        RecordedSubject about = file.subject(subject).orElseThrow(() -> Refusal.unknown("home"));
        Map<String, String> problems = problemsOf(about.about(), said);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems.values().iterator().next(), problems);
        }
        documents.store(
                new NewDocument(
                        subject,
                        said.title(),
                        by,
                        fileName,
                        said.kind().code(),
                        said.lastDay(),
                        Optional.empty(),
                        Optional.of(said.batch())),
                content);
        runningOut.plan(organisation);
    }

    /** @throws Refusal UNKNOWN when none of the subjects has such a document in the record */
    public RecordDocument find(UUID document, Collection<UUID> subjects) {
        return of(subjects).values().stream()
                .flatMap(List::stream)
                .filter(found -> found.stored().id().equals(document))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("document"));
    }

    /** The bytes, to be closed by the caller. */
    public InputStream open(RecordDocument document) {
        return documents.open(document.stored().id());
    }

    /** Says that a document was put in by mistake; it is kept, and counts no more. */
    public void markMistaken(UUID organisation, RecordDocument document, String reason, String by) {
        documents.markMistaken(document.stored().id(), reason, by);
        runningOut.plan(organisation);
    }
}
