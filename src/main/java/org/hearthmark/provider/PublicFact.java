package org.hearthmark.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.shared.LondonTime;

/**
 * What a public register answered about a firm, once; or what a person recorded in its place. It is never changed: a later
 * answer is a fact of its own.
 *
 * @param source  which register answered, as pages say it; demo data says so
 * @param asAt    when the register answered, or when the person looked
 * @param raw     the answer as it came, JSON; empty where the register knows nothing of the kind, and where a person
 *                recorded it
 * @param byHand  what a person recorded in the register's place
 */
public record PublicFact(
        UUID id,
        UUID firm,
        FactKind kind,
        String source,
        Instant asAt,
        Optional<String> raw,
        Optional<ByHand> byHand,
        Instant recordedAt,
        String recordedBy) {

    /**
     * What a person found where the register did not answer, or answered nonsense.
     *
     * @param against whether something speaks against the firm
     * @param reason  what was seen, where, and why it was recorded by hand
     */
    public record ByHand(boolean against, String reason) {}

    /** The last day on which it may be used. */
    public LocalDate goodUntil() {
        return kind.goodUntil(LondonTime.dayOf(asAt));
    }
}
