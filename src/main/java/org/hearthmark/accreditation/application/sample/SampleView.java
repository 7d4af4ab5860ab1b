package org.hearthmark.accreditation.application.sample;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The sample of staff files as somebody may see it. Before the day of the visit it says no more than how many files there
 * are; names are there for inspectors only.
 *
 * @param visitAt empty while the visit has no day
 * @param open    whether the day of the visit has come
 */
public record SampleView(
        Optional<Instant> visitAt,
        boolean open,
        List<Round> rounds,
        Optional<SampleWeighing> result,
        List<Cure> cures,
        List<SampleWeighing.RotaCheck> rota) {

    /**
     * One draw.
     *
     * @param files empty before the day of the visit
     */
    public record Round(int number, int size, int listVersion, List<File> files) {}

    /**
     * @param person whose file it is; empty for everybody but inspectors
     * @param why    for which stratum it was drawn
     * @param gaps   elements of Schedule 1 that it fails
     */
    public record File(
            String title,
            Optional<String> person,
            String why,
            boolean recorded,
            List<String> gaps,
            Optional<String> conditionalStart,
            Optional<String> comment) {}

    /** "5 files", "5 files and 2 of a second draw". */
    public String size() {
        var first = rounds.get(0).size() == 1 ? "1 file" : rounds.get(0).size() + " files";
        return rounds.size() == 1 ? first : first + " and " + rounds.get(1).size() + " of a second draw";
    }
}
