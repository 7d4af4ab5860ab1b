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
 * @param gaps    checklist items recorded below what the version in force asks for, by id
 */
public record Standing(
        LocalDate day,
        StandingKind kind,
        LocalDate since,
        List<String> reasons,
        Optional<Judged> judged,
        Optional<Mark> mark,
        List<String> gaps) {

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
