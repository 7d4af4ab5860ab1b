package org.hearthmark.accreditation.domain.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.StandingKind;

/**
 * A home stands otherwise than it did.
 *
 * @param before null where it was never worked out
 */
public record StandingChange(UUID setting, StandingKind before, KeptStanding now, LocalDate trueSince) {

    public boolean became(StandingKind kind) {
        return now.kind() == kind && before != kind;
    }
}
