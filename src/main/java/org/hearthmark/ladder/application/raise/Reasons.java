package org.hearthmark.ladder.application.raise;

import java.util.Map;
import org.hearthmark.shared.Refusal;

/** What is asked of a reason that stays with a raise. */
public final class Reasons {

    private Reasons() {}

    /** @throws Refusal INVALID for {@code reason} when there is none, or it is too long */
    public static void require(String reason) {
        if (reason.isBlank()) {
            throw refused("Give a reason");
        }
        requireLength(reason);
    }

    static void requireLength(String reason) {
        if (reason.length() > RaiseRules.LONGEST_WHY) {
            throw refused("Use " + RaiseRules.LONGEST_WHY + " characters or fewer");
        }
    }

    static Refusal refused(String what) {
        return Refusal.invalid("There is a problem with the reason", Map.of("reason", what));
    }
}
