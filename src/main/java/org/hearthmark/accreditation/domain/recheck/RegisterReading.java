package org.hearthmark.accreditation.domain.recheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearthmark.accreditation.domain.desk.CheckFinding;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.DeskCheck;
import org.hearthmark.shared.DaysInWords;

/**
 * What a public register says of one desk check on a day.
 *
 * @param answer  the answer of the check's form that it comes to; empty where only a person can tell
 * @param seen    the values seen, by the names that the check gives them
 * @param note    in words: what was seen, or why nothing can be said
 * @param basis   on what it rests; empty where nothing usable is known
 * @param nextTry when the register is asked again about what is pending; empty where nobody asks by himself
 * @param findings what of it speaks against the firm, a mark for each thing, so that something new among them is told from
 *     what was there before; empty where that cannot be told
 */
public record RegisterReading(
        DeskCheck check,
        Optional<DeskCheck.Answer> answer,
        Map<String, Object> seen,
        String note,
        Optional<Basis> basis,
        Optional<Instant> nextTry,
        Set<String> findings) {

    /**
     * @param source    the register, as pages say it; demo data says so
     * @param asAt      the day of the oldest answer that it rests on
     * @param goodUntil the last day on which it may be used
     */
    public record Basis(String source, LocalDate asAt, LocalDate goodUntil) {}

    public RegisterReading {
        seen = Map.copyOf(seen);
        findings = Set.copyOf(findings);
    }

    public RegisterReading(
            DeskCheck check,
            Optional<DeskCheck.Answer> answer,
            Map<String, Object> seen,
            String note,
            Optional<Basis> basis,
            Optional<Instant> nextTry) {
        this(check, answer, seen, note, basis, nextTry, Set.of());
    }

    /** The same, with the marks of what speaks against the firm; one that occurs several times counts as often. None is blank. */
    RegisterReading found(Collection<String> marks) {
        if (result().filter(result -> result == CheckResult.AMBER || result == CheckResult.STOP)
                .isEmpty()) {
            return this;
        }
        var all = new TreeSet<String>();
        for (var mark : marks) {
            var plain = mark.replaceAll("\\s+", " ").strip();
            var counted = plain;
            for (int again = 2; !all.add(counted); again++) {
                counted = plain + " #" + again;
            }
        }
        return new RegisterReading(check, answer, seen, note, basis, nextTry, all);
    }

    /** What a person found, with this as its source where it was filled in from it and left as it was. */
    public CheckFinding sourceOf(CheckFinding finding) {
        return basis.filter(from -> !pending() && confirmedBy(finding))
                .map(from -> finding.filledInFrom(from.source() + ", as at " + DaysInWords.day(from.asAt())))
                .orElse(finding);
    }

    private boolean confirmedBy(CheckFinding finding) {
        return check.id().equals(finding.check().id())
                && answer.filter(finding.answer()::equals).isPresent()
                && finding.seen().entrySet().stream()
                        .filter(value -> seen.containsKey(value.getKey()))
                        .allMatch(value -> value.getValue()
                                .toString()
                                .equals(seen.get(value.getKey()).toString()));
    }

    /** Empty where only a person can tell. */
    public Optional<CheckResult> result() {
        return answer.map(DeskCheck.Answer::result);
    }

    public boolean pending() {
        return result().filter(CheckResult.PENDING::equals).isPresent();
    }

    /** Whether it is a finding that can be better or worse than another one. */
    public boolean judged() {
        return result().filter(CheckResult::judged).isPresent();
    }
}
