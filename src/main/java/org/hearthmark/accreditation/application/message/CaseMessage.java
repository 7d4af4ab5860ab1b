package org.hearthmark.accreditation.application.message;

import java.time.Instant;
import java.util.UUID;

/**
 * A message about a case, as it was written.
 *
 * @param by       who wrote it; of the alliance's people, for staff's eyes only
 * @param answered whether the other side has written since
 * @param isNew    whether the reader has not seen it and did not write it
 */
public record CaseMessage(
        UUID id, Side side, String text, boolean needsAnswer, boolean answered, boolean isNew, Instant at, String by) {

    /** Whether the other side still has to answer it. */
    public boolean open() {
        return needsAnswer && !answered;
    }
}
