package org.hearthmark.accreditation.domain.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A condition with everything that came of it so far, in order. */
public record ConditionState(Condition condition, List<ConditionResult> results, List<ConditionClaim> claims) {

    /** Whether it has neither been met nor dropped. */
    public boolean open() {
        return results.stream().noneMatch(result -> result.outcome().ends());
    }

    /** The day by which it has to be met, as set last. */
    public LocalDate due() {
        return results.stream()
                .flatMap(result -> result.due().stream())
                .reduce((earlier, later) -> later)
                .orElse(condition.due());
    }

    public Optional<ConditionResult> last() {
        return results.stream().reduce((earlier, later) -> later);
    }

    /** In words, for a list. */
    public String label() {
        return last().map(result -> result.outcome().label()).orElse("Open");
    }
}
