package org.hearthmark.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of one kind of fact about one firm, and what came of asking last.
 *
 * @param latest  the last answer, or what a person recorded since; empty when there never was any
 * @param failure what came of the last attempt, in words for people; empty when it was answered
 * @param nextTry when the register is asked again; empty when nobody asks by himself
 */
public record FactState(
        FactKind kind, Optional<PublicFact> latest, Optional<String> failure, Optional<Instant> nextTry) {

    /** The fact, where it may be used on this day; empty means pending: never clear and never failed. */
    public Optional<PublicFact> usableOn(LocalDate day) {
        return latest.filter(fact -> !day.isAfter(fact.goodUntil()));
    }

    public boolean pendingOn(LocalDate day) {
        return usableOn(day).isEmpty();
    }
}
