package org.hearthmark.accreditation.domain.recheck;

import java.util.Optional;
import java.util.Set;
import org.hearthmark.accreditation.domain.desk.CheckResult;

/**
 * Whether what a register says of a check is worse than what was known before: from clear to amber or stop, from amber to
 * stop, or as bad as before with something new in it. What is pending is neither better nor worse.
 */
public final class RecheckRule {

    private RecheckRule() {}

    /** @param before what counted until now; empty where nothing was known, which is as if nothing stood against the firm */
    public static boolean worse(Optional<CheckResult> before, RegisterReading now) {
        return now.judged()
                && weight(before.orElse(CheckResult.CLEAR))
                        .betterThan(now.result().orElseThrow());
    }

    /** Whether it is as bad as before, and something is found that was not found before: another charge, another problem. */
    public static boolean somethingNew(CheckResult before, Set<String> found, RegisterReading now) {
        return now.result().filter(before::equals).isPresent()
                && !found.isEmpty()
                && !found.containsAll(now.findings());
    }

    /** A promise weighs as an amber; what waits, or does not apply, says nothing against anybody. */
    private static CheckResult weight(CheckResult result) {
        if (result == CheckResult.COMMITMENT) {
            return CheckResult.AMBER;
        }
        return result.judged() ? result : CheckResult.CLEAR;
    }
}
