package org.hearthmark.provider.names;

import java.util.ArrayList;
import java.util.List;

/** What the trial of names has found, counted as it goes. */
public final class TrialReport {

    private static final int MOST_SHOWN = 20;

    private int registered;
    private int twins;
    private int byNumber;
    private int byUrn;
    private int byName;
    private int asked;
    private int newcomers;
    private int askedInVain;
    private int hereAlready;
    private final List<String> missedByNumber = new ArrayList<>();
    private final List<String> missedByName = new ArrayList<>();
    private final List<String> mergedWrongly = new ArrayList<>();

    void registered() {
        registered++;
    }

    /** Two spellings of one firm in the list itself, the second of which was asked about. */
    void twin() {
        twins++;
    }

    void hereAlready() {
        hereAlready++;
    }

    void byNumber(boolean found, String which) {
        byNumber += found ? 1 : 0;
        missed(found, which, missedByNumber);
    }

    void byUrn(boolean found, String which) {
        byUrn += found ? 1 : 0;
        missed(found, which, missedByNumber);
    }

    void byName(boolean found, String which) {
        asked++;
        byName += found ? 1 : 0;
        missed(found, which, missedByName);
    }

    private static void missed(boolean found, String which, List<String> missed) {
        if (!found) {
            missed.add(which);
        }
    }

    /** A firm that is not here in truth. */
    void newcomer(boolean wasAsked) {
        newcomers++;
        askedInVain += wasAsked ? 1 : 0;
    }

    void mergedWrongly(String which) {
        mergedWrongly.add(which);
    }

    public int firms() {
        return registered;
    }

    public List<String> missedByNumber() {
        return List.copyOf(missedByNumber);
    }

    public List<String> missedByName() {
        return List.copyOf(missedByName);
    }

    public List<String> wrongly() {
        return List.copyOf(mergedWrongly);
    }

    /** Of the spellings, from 0 to 1. */
    public double foundByName() {
        return asked == 0 ? 1 : (double) byName / asked;
    }

    /** Of firms that are not here, how many are asked about another one, from 0 to 1. */
    public double inVain() {
        return newcomers == 0 ? 0 : (double) askedInVain / newcomers;
    }

    /** Whether numbers found every duplicate and nothing was merged wrongly. */
    public boolean sound() {
        return registered > 0 && missedByNumber.isEmpty() && mergedWrongly.isEmpty();
    }

    public String inWords() {
        return """
                Names registered:                        %d (and nothing kept)
                Here before the trial, left out:         %d
                Two spellings in the list, asked about:  %d
                Duplicates by company number:            %d found, of %d
                Duplicates by URN:                       %d found, of %d
                Duplicates by spelling of the name:      %d found, %d missed (%.1f %% found)
                Merged wrongly:                          %d
                Firms not here, asked about another:     %d of %d (%.1f %%): a question, never a merge
                %s%s%s""".formatted(
                        registered,
                        hereAlready,
                        twins,
                        byNumber,
                        registered,
                        byUrn,
                        registered,
                        byName,
                        missedByName.size(),
                        100 * foundByName(),
                        mergedWrongly.size(),
                        askedInVain,
                        newcomers,
                        100 * inVain(),
                        list("Missed by number or URN", missedByNumber),
                        list("Missed by name", missedByName),
                        list("Merged wrongly", mergedWrongly));
    }

    private static String list(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        String shown = String.join("\n  ", lines.subList(0, Math.min(MOST_SHOWN, lines.size())));
        return title + ":\n  " + shown + (lines.size() > MOST_SHOWN ? "\n  …" : "") + "\n";
    }
}
