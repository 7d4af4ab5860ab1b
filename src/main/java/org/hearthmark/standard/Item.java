package org.hearthmark.standard;

import java.util.Map;
import java.util.Optional;

/**
 * One line of the checklist: what each level asks for, which levels are law, and the one task that records it.
 *
 * @param scope what a record of it is true of
 * @param law the law that a level rests on, by level
 * @param lawAppliesTo "all", "16-17" or "licensed HMO"; null where no level is law
 * @param measure null where nothing is measured
 */
public record Item(
        String id,
        String standard,
        String title,
        Scope scope,
        String recordedIn,
        String evidence,
        Map<Integer, String> levels,
        Map<Integer, String> law,
        String lawAppliesTo,
        boolean critical,
        Measure measure) {

    public Item {
        levels = Map.copyOf(levels);
        law = Map.copyOf(law);
    }

    /**
     * Whether a raise of the item has the shorter grace: it is critical, or it is law and about the building itself (its
     * fire, gas, electricity: the items AC-…).
     */
    public boolean safety() {
        return critical || id.startsWith("AC-") && !law.isEmpty();
    }

    public Optional<Measure> measured() {
        return Optional.ofNullable(measure);
    }
}
