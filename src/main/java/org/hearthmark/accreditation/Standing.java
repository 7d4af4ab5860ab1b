package org.hearthmark.accreditation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answer of the standing rule for one home on one day.
 *
 * @param day     the day asked about
 * @param kind    what holds on that day
 * @param since   the day from which it holds; the day asked about where nothing was ever decided
 * @param reasons why, in plain words, the strongest first; never empty
 * @param judged  what the home was accredited as; empty where it is not accredited
 * @param mark    grade, conditions and how long it counts; empty where the home is not accredited
 * @param gaps    checklist items recorded below what is asked where the home stands, by id
 * @param grace   what it still has time for; empty where nothing more is asked of it
 * @param nextChangeOn the next day on which something else holds by date alone, as far as is known; empty for none
 */
public record Standing(
        LocalDate day,
        StandingKind kind,
        LocalDate since,
        List<String> reasons,
        Optional<Judged> judged,
        Optional<Mark> mark,
        List<String> gaps,
        Optional<InGrace> grace,
        Optional<LocalDate> nextChangeOn) {

    /** The same with the next day on which something else holds. */
    public Standing changing(Optional<LocalDate> on) {
        return new Standing(day, kind, since, reasons, judged, mark, gaps, grace, on);
    }

    /** That it is in grace and until when; empty where nothing more is asked of it, or it may not be used anyway. */
    public Optional<String> graceInWords() {
        return grace.filter(in -> mayBeUsed()).map(in -> in.inWords(day));
    }

    public boolean mayBeUsed() {
        return kind.mayBeUsed();
    }

    public boolean suspended() {
        return kind == StandingKind.SUSPENDED;
    }

    /** What the home is accredited as, be it suspended; empty where it is not accredited, or no longer. */
    public Optional<Judged> held() {
        return judged.filter(as -> mayBeUsed() || suspended());
    }
}
