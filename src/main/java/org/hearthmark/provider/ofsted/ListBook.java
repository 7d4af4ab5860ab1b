package org.hearthmark.provider.ofsted;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.provider.OfstedListImported;
import org.hearthmark.provider.OfstedRegister;
import org.hearthmark.shared.DaysInWords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a list: one transaction, one after the other, a number of statements that does not grow with the list. */
@Component
class ListBook {

    /** Where a list came from, and who gave it to us. */
    record Origin(String fileName, String sha256, String by, boolean shorter) {}

    /** So many may vanish from a list, or a tenth of those known, before somebody has to say that it is meant. */
    private static final int GONE_WITHOUT_A_WORD = 20;

    private final Difference difference;
    private final ListRows rows;
    private final OfstedRegister register;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListBook(
            Difference difference,
            ListRows rows,
            OfstedRegister register,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.difference = difference;
        this.rows = rows;
        this.register = register;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    ImportReport enter(ReadList list, Origin origin) {
        difference.lock();
        var latest = register.latest();
        if (latest.filter(before -> list.asAt().isBefore(before.asAt())).isPresent()) {
            return ImportReport.refused(
                    "The list is of " + DaysInWords.day(list.asAt()) + ", and a later one was imported already, of "
                            + DaysInWords.day(latest.get().asAt()),
                    list);
        }
        var counts = difference.find(list);
        if (!origin.shorter() && suspiciouslyShort(counts)) {
            return ImportReport.refused(
                    counts.gone() + " of " + (counts.gone() + counts.changed() + counts.unchanged())
                            + " providers would have vanished: the file seems cut off, or is another list."
                            + " If it is meant, say so and import it again",
                    list);
        }
        boolean sameDay =
                latest.filter(before -> before.asAt().equals(list.asAt())).isPresent();
        boolean nothingNew = sameDay && counts.nothingNew() && !difference.tellsOfMoreOrFewer();
        return new ImportReport(
                nothingNew ? Optional.empty() : Optional.of(write(list, origin, counts)),
                Optional.empty(),
                list.asAt(),
                counts,
                list.faults(),
                list.remarks());
    }

    private static boolean suspiciouslyShort(ImportReport.Counts counts) {
        int known = counts.gone() + counts.changed() + counts.unchanged();
        return counts.gone() > Math.max(GONE_WITHOUT_A_WORD, known / 10);
    }

    private UUID write(ReadList list, Origin origin, ImportReport.Counts counts) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        rows.write(id, list, origin, counts, now);
        rows.writeRegistrations(id, list.asAt(), origin.by(), now);
        audit.record(new AuditFact(
                "ofsted-list-imported",
                id,
                origin.by(),
                Map.of(
                        "asAt", list.asAt().toString(),
                        "sha256", origin.sha256(),
                        "added", String.valueOf(counts.added()),
                        "changed", String.valueOf(counts.changed()),
                        "gone", String.valueOf(counts.gone()),
                        "refused", String.valueOf(counts.refused()))));
        events.publishEvent(new OfstedListImported(id, difference.servicesConcerned()));
        return id;
    }
}
