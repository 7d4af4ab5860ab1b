package org.hearthmark.shared.postcodes;

import java.util.List;
import java.util.Locale;

/**
 * What came of reading a directory, in lines without the headings.
 *
 * @param postcodes taken: in use and with a place
 * @param ended no longer in use
 * @param unplaced in use, but the directory gives no place
 * @param knowsEnded whether the file says which are no longer in use
 * @param faults the first hundred of those refused
 */
public record DirectoryReport(
        String file,
        long lines,
        long postcodes,
        long ended,
        long unplaced,
        long refused,
        boolean knowsEnded,
        List<DirectoryFault> faults) {

    private static final int MOST_REFUSED_PERCENT = 5;

    /** Whether so much is wrong that this is not the file it should be. */
    boolean mostlyWrong() {
        return refused * 100 > (lines - ended) * MOST_REFUSED_PERCENT;
    }

    public String inWords() {
        StringBuilder words = new StringBuilder(String.format(
                Locale.UK,
                "%,d postcodes of %s. Left out: %,d no longer in use, %,d without a place, %,d refused.%n",
                postcodes,
                file,
                ended,
                unplaced,
                refused));
        if (!knowsEnded) {
            words.append(String.format("The file does not say which are no longer in use: all are taken as in use.%n"));
        }
        faults.forEach(fault -> words.append(String.format("- %s%n", fault.inWords())));
        if (refused > faults.size()) {
            words.append(String.format(Locale.UK, "- and %,d more%n", refused - faults.size()));
        }
        return words.toString();
    }
}
