package org.hearthmark.accreditation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearthmark.accreditation.domain.desk.DeskOutcome;
import org.hearthmark.wiring.TableUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table that says what follows from the desk checks: each rule, its boundaries, and which rule comes first. */
class DeskChecksOutcomeTest {

    @RegisterExtension
    static final TableUnderTest OUTCOME = TableUnderTest.of("desk-checks-outcome");

    @ParameterizedTest
    @CsvSource({
        "firm, 0, 0, 0, 0, PASS,          go-on",
        "firm, 0, 0, 2, 0, PASS,          go-on",
        "firm, 0, 0, 3, 0, SECOND_PERSON, three-ambers",
        "firm, 0, 0, 27, 0, SECOND_PERSON, three-ambers",
        "firm, 0, 0, 1, 1, SECOND_PERSON, weighty-amber",
        "firm, 0, 0, 2, 2, SECOND_PERSON, weighty-amber",
        "firm, 0, 0, 3, 1, SECOND_PERSON, three-ambers",
        "firm, 0, 1, 0, 0, REFUSE_ALL,    stop-of-the-firm",
        "firm, 0, 2, 5, 1, REFUSE_ALL,    stop-of-the-firm",
        "firm, 1, 0, 0, 0, WAIT,          wait-for-pending",
        "firm, 1, 3, 4, 2, WAIT,          wait-for-pending",
        "home, 0, 0, 0, 0, PASS,          go-on",
        "home, 0, 0, 2, 0, PASS,          go-on",
        "home, 0, 0, 3, 0, SECOND_PERSON, three-ambers",
        "home, 0, 1, 0, 0, REFUSE_HOME,   stop-of-a-landlord",
        "home, 0, 1, 3, 0, REFUSE_HOME,   stop-of-a-landlord",
        "home, 3, 1, 0, 0, WAIT,          wait-for-pending"
    })
    void theCountsOfTheChecksSayWhatFollows(
            String subject, int pending, int stops, int ambers, int weighty, DeskOutcome outcome, String rule) {
        assertThat(outcomeOf(subject, pending, stops, ambers, weighty)).isEqualTo(outcome);
        assertThat(OUTCOME.hit()).containsExactly(rule);
    }

    @Test
    void everyCountHasAnOutcome() {
        for (String subject : List.of("firm", "home")) {
            for (int counts = 0; counts < 2 * 2 * 4 * 2; counts++) {
                assertThat(outcomeOf(subject, counts % 2, counts / 2 % 2, counts / 4 % 4, counts / 16))
                        .isNotNull();
            }
        }
    }

    private static DeskOutcome outcomeOf(String subject, int pending, int stops, int ambers, int weighty) {
        return DeskOutcome.valueOf((String) OUTCOME.answer(Map.of(
                        "subject", subject,
                        "pending", pending,
                        "stops", stops,
                        "ambers", ambers,
                        "weighty", weighty))
                .get("outcome"));
    }
}
