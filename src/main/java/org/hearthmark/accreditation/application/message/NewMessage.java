package org.hearthmark.accreditation.application.message;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A message that somebody sends.
 *
 * @param id of the page on which it was typed, so that the same is not kept twice
 */
public record NewMessage(UUID id, UUID caseId, Side side, String text, boolean needsAnswer, String by) {

    /** The same under an id that goes with what it says, for a page that was gone back to and is sent otherwise. */
    NewMessage ofItsOwn() {
        String words = id + " " + caseId + " " + side + " " + needsAnswer + " " + text;
        return new NewMessage(
                UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)), caseId, side, text, needsAnswer, by);
    }
}
