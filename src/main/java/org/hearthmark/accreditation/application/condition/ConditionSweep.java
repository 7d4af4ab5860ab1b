package org.hearthmark.accreditation.application.condition;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Begins to check each condition whose day is over; run again, or on several nodes at once, it begins each once. */
@Component
public class ConditionSweep {

    private static final int AT_ONCE = 50;

    private final ConditionChecks checks;

    ConditionSweep(ConditionChecks checks) {
        this.checks = checks;
    }

    /** Each in a transaction of its own, so that one that cannot begin does not hold up the others. */
    public void run() {
        for (List<UUID> missed = checks.missedTheirDay(AT_ONCE); !missed.isEmpty(); ) {
            missed.forEach(checks::begin);
            missed = missed.size() < AT_ONCE ? List.of() : checks.missedTheirDay(AT_ONCE);
        }
    }
}
