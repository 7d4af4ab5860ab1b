package org.hearthmark.accreditation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.Judged;
import org.hearthmark.standard.Level;

/**
 * Everything the standing of one home depends on. Each fact carries the day from which it is true and the instant at
 * which it was recorded, so that any past day can be asked about as it was, or as it was known.
 */
public record SettingFacts(
        List<DecisionFact> decisions, List<SuspensionFact> suspensions, List<LiftFact> lifts, List<ItemFact> items) {

    public static final SettingFacts NONE = new SettingFacts(List.of(), List.of(), List.of(), List.of());

    /**
     * A panel's decision on the home.
     *
     * @param judged what the home was judged as
     */
    public record DecisionFact(
            DecisionOutcome outcome,
            String reasons,
            int standardVersion,
            Judged judged,
            LocalDate trueFrom,
            Instant recordedAt) {}

    /** A manager stopped the home. */
    public record SuspensionFact(UUID id, String reason, LocalDate trueFrom, Instant recordedAt) {}

    /** A second person lifted a suspension. */
    public record LiftFact(UUID suspension, LocalDate trueFrom, Instant recordedAt) {}

    /** The highest level that an inspector found an item to meet. */
    public record ItemFact(String item, Level level, LocalDate trueFrom, Instant recordedAt) {}

    /** The same facts as far as they were recorded by an instant. */
    public SettingFacts knownAt(Instant instant) {
        return new SettingFacts(
                decisions.stream()
                        .filter(fact -> !fact.recordedAt().isAfter(instant))
                        .toList(),
                suspensions.stream()
                        .filter(fact -> !fact.recordedAt().isAfter(instant))
                        .toList(),
                lifts.stream()
                        .filter(fact -> !fact.recordedAt().isAfter(instant))
                        .toList(),
                items.stream()
                        .filter(fact -> !fact.recordedAt().isAfter(instant))
                        .toList());
    }
}
