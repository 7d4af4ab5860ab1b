package org.hearthmark.accreditation.domain.desk;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * The counts on which desk checks are weighed.
 *
 * @param ambers  ambers and promises
 * @param weighty those of them in a check where one is enough for a second person
 */
public record DeskTally(int pending, int stops, int ambers, int weighty) {

    /** Of the results that count. */
    public static DeskTally of(Collection<CheckRecord> results) {
        return new DeskTally(
                count(results, one -> one.result() == CheckResult.PENDING),
                count(results, one -> one.result() == CheckResult.STOP),
                count(results, one -> one.result().weighsAsAmber()),
                count(
                        results,
                        one -> one.result().weighsAsAmber() && one.check().alwaysSecondPerson()));
    }

    /** A home is weighed with what was found of its landlord and, beside it, the ambers of the firm that runs it. */
    public DeskTally with(DeskTally firm) {
        return new DeskTally(pending, stops, ambers + firm.ambers, weighty);
    }

    private static int count(Collection<CheckRecord> results, Predicate<CheckRecord> which) {
        return (int) results.stream().filter(which).count();
    }
}
