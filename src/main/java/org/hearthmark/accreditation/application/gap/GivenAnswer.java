package org.hearthmark.accreditation.application.gap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearthmark.accreditation.domain.standing.GapAnswer;
import org.hearthmark.accreditation.domain.standing.GapAnswerCheck;

/**
 * What a provider answered to one item of a home's gap list.
 *
 * @param level the level that it is about
 * @param check what somebody said who checked it; empty while it waits
 */
public record GivenAnswer(String item, int level, String text, Instant at, String by, Optional<Check> check) {

    /** What came of it, in words. */
    public record Check(String reasons, Instant at) {}

    static GivenAnswer of(GapAnswer row, List<GapAnswerCheck> checks) {
        return new GivenAnswer(
                row.item(),
                row.level(),
                row.text(),
                row.recordedAt(),
                row.recordedBy(),
                checks.stream()
                        .map(check -> new Check(check.reasons(), check.recordedAt()))
                        .findFirst());
    }

    public boolean waits() {
        return check.isEmpty();
    }
}
