package org.hearthmark.ladder.application.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.ladder.application.effect.ToldRows.ToTell;
import org.hearthmark.ladder.application.effect.ToldRows.What;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who is still to be told of a raise. Rolled back. */
@HearthmarkTest
@Transactional
class ToldRowsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);

    private final ToldRows told;
    private final JdbcClient jdbc;
    private final UUID raise = UUID.randomUUID();
    private final UUID firm = UUID.randomUUID();

    @Autowired
    ToldRowsTest(ToldRows told, JdbcClient jdbc) {
        this.told = told;
        this.jdbc = jdbc;
    }

    @Test
    void whatIsInEffectIsToldOnceWhateverTheClockSaysSince() {
        inEffect();
        var expected = new ToTell(firm, DAY);

        assertThat(told.next(raise, What.EFFECT, DAY.minusDays(1), 10)).containsExactly(expected);

        told.insert(raise, What.EFFECT, List.of(expected));
        assertThat(told.next(raise, What.EFFECT, DAY, 10)).isEmpty();
    }

    private void inEffect() {
        jdbc.sql("""
                        insert into ladder.raise (id, version, reference, title, why, day, safety_days, other_days, categories,
                            regions, planned, status, published_as)
                        values (?, 0, 'RSE-TOLD', 'Test', 'Test', '2027-04-01', 28, 84, '{}', '{}', false, 'PUBLISHED', 90002)
                        """).param(raise).update();
        jdbc.sql("""
                        insert into ladder.finding (raise, moment, setting, reference, name, firm, region, council_gss, places,
                            fully, answer, outcome, grade, items, recorded, day, recorded_at)
                        values (?, 'EFFECT', gen_random_uuid(), 'SET-T', 'Test', ?, 'London', 'E09000001', 3,
                            true, 'NOT_KNOWN', 'CONDITIONAL', '', '{AC-04}', '{1}', '2027-04-01', now())
                        """).param(raise).param(firm).update();
    }
}
