package org.hearthmark.ladder.domain.forecast;

/**
 * What the alliance can check.
 *
 * @param visitsPerWeek by inspectors
 * @param papersPerWeek homes whose evidence officers can read
 * @param checked       checks of this kind so far
 * @param cured         of these, those after which the home stood
 */
public record Capacity(int visitsPerWeek, int papersPerWeek, int checked, int cured) {

    int perWeek(boolean visits) {
        return visits ? visitsPerWeek : papersPerWeek;
    }

    /** Of so many places checked, those that are not cured, rounded up; all of them while nothing is known. */
    int notCured(int places) {
        if (checked == 0) {
            return places;
        }
        long product = (long) places * (checked - cured);
        return (int) ((product + checked - 1) / checked);
    }
}
