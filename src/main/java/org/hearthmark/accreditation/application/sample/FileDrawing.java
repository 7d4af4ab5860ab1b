package org.hearthmark.accreditation.application.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.domain.sample.SampleRules;

/**
 * A draw of staff files as it was stored, with all that is needed to draw again.
 *
 * @param round       1, or 2 for the second draw
 * @param firm        whose staff list it was drawn from
 * @param fingerprint of the people on that list
 * @param sizeTable   version of the decision table that gave the rules
 */
public record FileDrawing(
        UUID id,
        UUID caseId,
        int round,
        UUID firm,
        int listVersion,
        String fingerprint,
        DrawHead head,
        String seed,
        int sizeTable,
        SampleRules rules,
        Instant at,
        String by,
        List<DrawnFile> files) {

    /**
     * One file; it is known by its number to everybody before the day of the visit.
     *
     * @param person the id that the staff list gives
     * @param why    the stratum for which it was taken
     */
    public record DrawnFile(UUID id, int number, UUID person, String why) {}

    public FileDrawing {
        files = List.copyOf(files);
    }

    /** "File 3", or "File 3 of the second draw". */
    public String nameOf(DrawnFile file) {
        return "File " + file.number() + (round == 1 ? "" : " of the second draw");
    }
}
