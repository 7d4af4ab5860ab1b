package org.hearthmark.accreditation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What goes with a home's accreditation.
 *
 * @param grade      empty where the home was accredited before there were grades
 * @param conditions those still open, in words with their dates
 * @param reviewOn   the day from which its review is due; empty where the home was accredited before there were grades
 * @param validUntil the last day of the accreditation if no review follows; empty as above
 */
public record Mark(
        Optional<Grade> grade, List<String> conditions, Optional<LocalDate> reviewOn, Optional<LocalDate> validUntil) {

    public Mark {
        conditions = List.copyOf(conditions);
    }

    /** Whether it is accredited only as long as something is put right, or looked at. */
    public boolean conditional() {
        return !conditions.isEmpty()
                || grade.filter(known -> known == Grade.C || known == Grade.NONE)
                        .isPresent();
    }

    /** The same with what the grade table says today, which makes nothing better than it was decided. */
    public Mark regraded(Grade today) {
        var worse = grade.filter(decided -> today.ordinal() < decided.ordinal()).orElse(today);
        return new Mark(Optional.of(worse), conditions, reviewOn, validUntil);
    }
}
