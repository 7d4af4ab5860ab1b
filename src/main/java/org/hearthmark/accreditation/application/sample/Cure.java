package org.hearthmark.accreditation.application.sample;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.sample.FileElement;

/**
 * An element that one drawn file lacks and that its provider has to cure by a day.
 *
 * @param round  of the draw
 * @param number of the file in it
 * @param cured  empty as long as nobody has looked
 * @param seen   what was seen
 */
public record Cure(
        UUID id,
        int round,
        int number,
        FileElement element,
        LocalDate dueOn,
        Optional<Boolean> cured,
        Optional<String> seen) {

    /** "file 3", or "file 3 of the second draw". */
    public String file() {
        return "file " + number + (round == 1 ? "" : " of the second draw");
    }
}
