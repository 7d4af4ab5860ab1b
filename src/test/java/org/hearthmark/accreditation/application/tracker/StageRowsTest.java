package org.hearthmark.accreditation.application.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.AccreditedInBulk;
import org.hearthmark.accreditation.application.tracker.StageRows.Way;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.hearthmark.accreditation.domain.tracker.Durations;
import org.hearthmark.accreditation.domain.tracker.StageReached;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** How long homes took from each stage until they were decided; in a year of its own, and rolled back. */
@HearthmarkTest
@Transactional
class StageRowsTest {

    private static final Instant NOON = Instant.parse("2041-06-30T11:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2041, 6, 30);

    private final StageRows rows;
    private final AccreditedInBulk bulk;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private List<UUID> cases;

    @Autowired
    StageRowsTest(StageRows rows, AccreditedInBulk bulk, JdbcClient jdbc, MovableClock clock) {
        this.rows = rows;
        this.bulk = bulk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first was sent 10 days before, checked 5 and visited 1 day before its decision; the tenth 100, 50 and 10 days. */
    @BeforeEach
    void tenHomesDecidedOnOneDay() {
        clock.set(NOON);
        cases = jdbc.sql("""
                        select c.id from accreditation.accreditation_case c join provider.firm f on f.id = c.firm
                         where f.id = any(?) order by f.company_number
                        """)
                .param(bulk.firms(10, 1, 8_410_000).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        for (int number = 1; number <= 10; number++) {
            UUID caseId = cases.get(number - 1);
            jdbc.sql("update accreditation.accreditation_case set submitted_at = ? where id = ?")
                    .params(daysAgo(10 * number), caseId)
                    .update();
            step(caseId, "check-firm", 5 * number);
            step(caseId, "record-visit", number);
        }
    }

    @Test
    void halfAndEightInTenAreCountedFromTheBeginningOfEachStage() {
        assertThat(durations(1)).isEqualTo(new Durations(10, 50, 80));
        assertThat(durations(2)).isEqualTo(new Durations(10, 25, 40));
        assertThat(durations(3)).isEqualTo(new Durations(10, 5, 8));
        assertThat(rows.durations(DAY.plusDays(1), DAY.plusDays(366))).isEmpty();
    }

    @Test
    void daysOnWhichTheClockStoodStillDoNotCountAndOverlappingOnesCountOnce() {
        question(cases.get(4), 1, 40, 34);
        question(cases.get(4), 2, 36, 30);

        assertThat(durations(1)).as("the fifth took 40 days of work").isEqualTo(new Durations(10, 40, 80));
        assertThat(durations(3)).isEqualTo(new Durations(10, 5, 8));
    }

    @Test
    void daysOnWhichItWasBackWithItsProviderDoNotCountEither() {
        returned(cases.get(4), 48);
        sentAgain(cases.get(4), 38);
        returned(cases.get(3), 20);

        assertThat(durations(1))
                .as("the fifth took 40 days of work, and the fourth 20")
                .isEqualTo(new Durations(10, 40, 80));
        assertThat(rows.reached(cases.subList(3, 5), DAY)).satisfies(reached -> {
            assertThat(reached.get(cases.get(4)).get(0)).isEqualTo(new StageReached(1, DAY.minusDays(50), 10, false));
            assertThat(reached.get(cases.get(3)).get(0)).isEqualTo(new StageReached(1, DAY.minusDays(40), 20, false));
        });
    }

    @Test
    void theStagesThatACaseHasBegunAreToldWithTheDaysForWhichItStoodStill() {
        question(cases.get(4), 1, 20, 18);

        assertThat(rows.reached(cases.subList(4, 5), DAY).get(cases.get(4)))
                .containsExactly(
                        new StageReached(1, DAY.minusDays(50), 2, false),
                        new StageReached(2, DAY.minusDays(25), 2, false),
                        new StageReached(3, DAY.minusDays(5), 0, false));
    }

    private Durations durations(int stage) {
        return rows.durations(DAY.minusDays(365), DAY.plusDays(1)).get(new Way(CaseKind.APPLICATION, stage));
    }

    private void returned(UUID caseId, int daysAgo) {
        step(caseId, "check-application", "RETURNED", daysAgo);
    }

    private void sentAgain(UUID caseId, int daysAgo) {
        jdbc.sql("""
                        insert into accreditation.sent_again (case_id, true_from, recorded_at, recorded_by)
                        values (?, ?, ?, 'provider')
                        """).params(caseId, DAY.minusDays(daysAgo), daysAgo(daysAgo)).update();
    }

    private void step(UUID caseId, String step, int daysAgo) {
        step(caseId, step, "CLEAR", daysAgo);
    }

    private void step(UUID caseId, String step, String outcome, int daysAgo) {
        jdbc.sql("""
                        insert into accreditation.step_result
                            (id, case_id, step, outcome, findings, true_from, recorded_at, recorded_by)
                        values (gen_random_uuid(), ?, ?, ?, '{}', ?, ?, 'officer')
                        """)
                .params(caseId, step, outcome, DAY.minusDays(daysAgo), daysAgo(daysAgo))
                .update();
    }

    private void question(UUID caseId, int number, int fromDaysAgo, int untilDaysAgo) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into accreditation.information_request
                            (id, case_id, number, question, wanted_by, true_from, recorded_at, recorded_by)
                        values (?, ?, ?, 'Which?', ?, ?, ?, 'officer')
                        """)
                .params(id, caseId, number, DAY, DAY.minusDays(fromDaysAgo), daysAgo(fromDaysAgo))
                .update();
        jdbc.sql("""
                        insert into accreditation.request_end
                            (request, case_id, outcome, words, true_from, recorded_at, recorded_by)
                        values (?, ?, 'ANSWERED', 'This.', ?, ?, 'provider')
                        """)
                .params(id, caseId, DAY.minusDays(untilDaysAgo), daysAgo(untilDaysAgo))
                .update();
    }

    private static OffsetDateTime daysAgo(int days) {
        return NOON.atOffset(ZoneOffset.UTC).minusDays(days);
    }
}
