package org.hearthmark.accreditation.domain.sample;

import java.util.Collection;
import java.util.List;

/**
 * What the files of a sample add up to, over both draws: the numbers that the decision table {@code file-sample-result}
 * weighs.
 *
 * @param critical people whose file fails F1, F2 or F3
 * @param other    people whose file fails F4, F5 or F6
 */
public record SampleTally(int critical, int other, int points, int most) {

    public static SampleTally of(Collection<FileFindings> files) {
        return new SampleTally(
                failing(files, true),
                failing(files, false),
                files.stream().mapToInt(FileFindings::points).sum(),
                files.stream().mapToInt(FileFindings::most).sum());
    }

    private static int failing(Collection<FileFindings> files, boolean critical) {
        return (int) files.stream()
                .map(FileFindings::failed)
                .map(List::stream)
                .filter(failed -> failed.anyMatch(element -> element.critical() == critical))
                .count();
    }
}
