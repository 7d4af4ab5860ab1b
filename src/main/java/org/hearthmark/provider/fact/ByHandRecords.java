package org.hearthmark.provider.fact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.PublicFact;
import org.hearthmark.provider.PublicFactsChanged;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what people found where a register does not answer, with their reason and in the audit trail. */
@Component
class ByHandRecords {

    static final String SOURCE = "Recorded by hand";

    private static final int LONGEST_REASON = 2000;

    private final FactRows facts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ByHandRecords(FactRows facts, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.facts = facts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void record(AskedFirm firm, FactKind kind, PublicFact.ByHand found, LocalDate seenOn, String by) {
        Instant now = clock.instant();
        refuseWhatCannotBe(kind, found, seenOn, LondonTime.dayOf(now));
        UUID id = UUID.randomUUID();
        Instant seenAt = seenOn.equals(LondonTime.dayOf(now)) ? now : LondonTime.startOf(seenOn);
        PublicFact fact = new PublicFact(
                id,
                firm.id(),
                kind,
                SOURCE,
                seenAt,
                Optional.empty(),
                Optional.of(
                        new PublicFact.ByHand(found.against(), found.reason().strip())),
                now,
                by);
        facts.add(List.of(new NumberedFact(fact, firm.number())));
        audit.record(new AuditFact(
                "public-fact-recorded-by-hand",
                firm.id(),
                by,
                Map.of("fact", id.toString(), "kind", kind.name(), "against", String.valueOf(found.against()))));
        events.publishEvent(new PublicFactsChanged(firm.id(), Set.of(kind)));
    }

    private static void refuseWhatCannotBe(FactKind kind, PublicFact.ByHand found, LocalDate seenOn, LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (seenOn.isAfter(today)) {
            problems.put("seenOn", "Enter a day that is not in the future");
        } else if (today.isAfter(kind.goodUntil(seenOn))) {
            problems.put("seenOn", "What was seen so long ago is too old to be used: look again");
        }
        if (found.reason().isBlank()) {
            problems.put("reason", "Enter what you saw, where, and why you record it by hand");
        } else if (found.reason().length() > LONGEST_REASON) {
            problems.put("reason", "Use " + LONGEST_REASON + " characters or fewer");
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid("There is a problem with what you entered", problems);
        }
    }
}
