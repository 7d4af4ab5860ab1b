package org.hearthmark.accreditation.domain.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody found in one desk check.
 *
 * @param seen        the values seen, by their names
 * @param asAt        the day on which it was looked up
 * @param lookAgain   the day to look again, of a check without an answer
 * @param promisedFor the last day for what was promised
 * @param filledIn    which register had filled in the answer that the person confirmed, and as at when
 */
public record CheckFinding(
        DeskCheck check,
        DeskCheck.Answer answer,
        Map<String, Object> seen,
        LocalDate asAt,
        Optional<String> note,
        Optional<LocalDate> lookAgain,
        Optional<LocalDate> promisedFor,
        Optional<String> filledIn) {

    public CheckFinding {
        seen = Map.copyOf(seen);
    }

    public CheckFinding(
            DeskCheck check,
            DeskCheck.Answer answer,
            Map<String, Object> seen,
            LocalDate asAt,
            Optional<String> note,
            Optional<LocalDate> lookAgain,
            Optional<LocalDate> promisedFor) {
        this(check, answer, seen, asAt, note, lookAgain, promisedFor, Optional.empty());
    }

    public CheckFinding filledInFrom(String register) {
        return new CheckFinding(check, answer, seen, asAt, note, lookAgain, promisedFor, Optional.of(register));
    }

    /** Where it was looked up, and from which register's answer it was filled in. */
    public String source() {
        return check.where() + filledIn.map(from -> "; filled in: " + from).orElse("");
    }

    public CheckResult result() {
        return answer.result();
    }
}
