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
 */
public record CheckFinding(
        DeskCheck check,
        DeskCheck.Answer answer,
        Map<String, Object> seen,
        LocalDate asAt,
        Optional<String> note,
        Optional<LocalDate> lookAgain,
        Optional<LocalDate> promisedFor) {

    public CheckFinding {
        seen = Map.copyOf(seen);
    }

    public CheckResult result() {
        return answer.result();
    }
}
