package org.hearthmark.accreditation.domain.standing;

import java.time.LocalDate;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.InGrace;
import org.hearthmark.accreditation.Mark;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.StandingKind;

/**
 * As much of a standing as is kept of it.
 *
 * @param grade      by name; null where there is none
 * @param graceUntil null where the home is not in grace
 * @param waiting    whether it waits for our check
 */
public record KeptStanding(StandingKind kind, String grade, LocalDate graceUntil, boolean waiting) {

    public static KeptStanding of(Standing standing) {
        return new KeptStanding(
                standing.kind(),
                standing.mark().flatMap(Mark::grade).map(Grade::name).orElse(null),
                standing.grace().map(InGrace::until).orElse(null),
                standing.grace().filter(InGrace::waitingForCheck).isPresent());
    }
}
