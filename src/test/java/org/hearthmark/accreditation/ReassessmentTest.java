package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.application.reassessment.Reassessments;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A home of which more is asked: what its provider answers is looked at, and each way it can end. */
@HearthmarkTest
class ReassessmentTest {

    private final RaisedHomes homes;
    private final Reassessments reassessments;
    private final Accreditations accreditations;
    private final JdbcClient jdbc;

    @Autowired
    ReassessmentTest(RaisedHomes homes, Reassessments reassessments, Accreditations accreditations, JdbcClient jdbc) {
        this.homes = homes;
        this.reassessments = reassessments;
        this.accreditations = accreditations;
        this.jdbc = jdbc;
    }

    @Test
    void anAnswerThatIsMetMovesTheAccreditationToTheNewVersionAndLeavesItsReview() {
        UUID home = homes.accredited(1, "AC-09").get(0);
        var review = standing(home).mark().orElseThrow().reviewOn();
        int version = homes.raised(2, "AC-09");
        assertThat(standing(home).grace()).isPresent();

        homes.answered(home, 2, "AC-09");
        assertThat(standing(home).graceInWords().orElseThrow()).contains("waiting for our check");
        assertThat(reassessments.openOf(home)).isPresent();
        homes.done(home, "check-evidence", "officer", found(homes.today(), Map.of("ac09", "level2")));

        assertThat(homes.reassessments(home)).containsExactly("RAISE ENDED CURED");
        assertThat(standing(home).grace()).isEmpty();
        assertThat(standing(home).kind()).isEqualTo(StandingKind.FULL);
        assertThat(standing(home).mark().orElseThrow().reviewOn()).isEqualTo(review);
        assertThat(decidedOn(home)).isEqualTo(version);
        homes.later(40);
        assertThat(standing(home).kind()).as("its own date is over").isEqualTo(StandingKind.FULL);
    }

    private Standing standing(UUID home) {
        return accreditations.standingOf(home);
    }

    private int decidedOn(UUID home) {
        return jdbc.sql("""
                        select standard_version from accreditation.decision where setting = :home
                         order by recorded_at desc limit 1
                        """).param("home", home).query(Integer.class).single();
    }

    /** Levels by the beginning of the fields' names; below level 2 with a comment. */
    static Map<String, Object> found(LocalDate day, Map<String, String> levels) {
        var answers = new HashMap<String, Object>();
        answers.put("inspectedOn", day.toString());
        levels.forEach((item, level) -> {
            answers.put(item + "Level", level);
            if (!level.equals("level2") && !level.equals("level3")) {
                answers.put(item + "Comment", "As it was found");
            }
        });
        return answers;
    }
}
