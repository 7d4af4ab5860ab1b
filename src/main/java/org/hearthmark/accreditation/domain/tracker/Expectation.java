package org.hearthmark.accreditation.domain.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearthmark.shared.DaysInWords;

/**
 * By when homes at a stage are likely to be decided, as far as those that were decided in the last 365 days tell. From fewer
 * than ten of them nothing is concluded: a value of our own.
 *
 * @param half       the day by which half of them were decided at this stage; null where it is not known
 * @param eightInTen the day by which 8 in 10 were; null where it is not known
 * @param homes      on how many it rests
 */
public record Expectation(State state, LocalDate half, LocalDate eightInTen, int homes) {

    /** How the case stands to what is usual. */
    public enum State {
        NOT_KNOWN,
        ON_ITS_WAY,
        SLOWER_THAN_HALF,
        OVERDUE
    }

    private static final int LEAST = 10;
    private static final int MANY = 30;

    /** The days for which a clock stood still are added: nobody works on the case meanwhile. */
    public static Expectation of(StageReached reached, Durations durations, LocalDate today) {
        if (durations.homes() < LEAST) {
            return new Expectation(State.NOT_KNOWN, null, null, durations.homes());
        }
        LocalDate half = reached.since().plusDays((long) durations.half() + reached.stopped());
        LocalDate most = reached.since().plusDays((long) durations.eightInTen() + reached.stopped());
        return new Expectation(state(half, most, today), half, most, durations.homes());
    }

    private static State state(LocalDate half, LocalDate most, LocalDate today) {
        if (today.isAfter(most)) {
            return State.OVERDUE;
        }
        return today.isAfter(half) ? State.SLOWER_THAN_HALF : State.ON_ITS_WAY;
    }

    public boolean known() {
        return state != State.NOT_KNOWN;
    }

    /** For a list: the day by which a decision is likely, or that none is known. */
    public String inShort() {
        return switch (state) {
            case NOT_KNOWN -> "Not known yet";
            case ON_ITS_WAY -> "Likely by " + DaysInWords.day(eightInTen);
            case SLOWER_THAN_HALF -> "Likely by " + DaysInWords.day(eightInTen) + "; it takes longer than for most";
            case OVERDUE -> "Overdue: most were decided by " + DaysInWords.day(eightInTen);
        };
    }

    /** What is expected and how sure that is, a sentence each. */
    public List<String> inWords() {
        var words = new ArrayList<String>();
        switch (state) {
            case NOT_KNOWN -> words.add("We do not know yet by when your homes are decided.");
            case ON_ITS_WAY ->
                words.add("If your homes take as long as others did from this stage on, half would be decided by "
                        + DaysInWords.day(half) + ", and 8 in 10 by " + DaysInWords.day(eightInTen) + ".");
            case SLOWER_THAN_HALF ->
                words.add(
                        "It takes longer than for half of the homes at this stage. If yours take as long as others did, 8"
                                + " in 10 are decided by " + DaysInWords.day(eightInTen) + ".");
            case OVERDUE ->
                words.add("This is overdue: had yours taken as long as others did, 8 in 10 would have been decided by "
                        + DaysInWords.day(eightInTen) + ". Send us a message if you want to know why.");
        }
        words.add(certainty());
        return words;
    }

    private String certainty() {
        String basis = homes == 1 ? "1 home" : homes + " homes";
        if (!known()) {
            return (homes == 0 ? "No home" : "Only " + basis)
                    + " came this far and was decided in the last 365 days, and" + " from fewer than " + LEAST
                    + " we name no day.";
        }
        return homes < MANY
                ? "This is rough: it rests on " + basis + " that were decided in the last 365 days."
                : "This is fairly sure, but no promise: it rests on " + basis
                        + " that were decided in the last 365 days.";
    }
}
