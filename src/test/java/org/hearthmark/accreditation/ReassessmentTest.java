package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.application.reassessment.RaiseStartSweep;
import org.hearthmark.accreditation.application.reassessment.Reassessments;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A home of which more is asked: what its provider answers is looked at, and each way it can end. */
@HearthmarkTest
class ReassessmentTest {

    private final RaisedHomes homes;
    private final Reassessments reassessments;
    private final RaiseStartSweep starts;
    private final Accreditations accreditations;
    private final JdbcClient jdbc;

    @Autowired
    ReassessmentTest(
            RaisedHomes homes,
            Reassessments reassessments,
            RaiseStartSweep starts,
            Accreditations accreditations,
            JdbcClient jdbc) {
        this.homes = homes;
        this.reassessments = reassessments;
        this.starts = starts;
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

    @Test
    void whereARaiseTakesEffectTheHomesThatFallShortWaitForTheirProviderUntilTheirOwnDate() {
        var both = homes.accredited(2, "AC-16");
        UUID cured = both.get(0);
        UUID idle = both.get(1);
        UUID fine = homes.accredited(1, "AC-10").get(0);
        int version = homes.raised(2, "AC-16");
        var ownDate = homes.today().plusDays(28);

        starts.run();
        starts.run();

        assertThat(homes.reassessments(cured)).containsExactly("RAISE ANSWER");
        assertThat(homes.reassessments(idle)).containsExactly("RAISE ANSWER");
        assertThat(homes.reassessments(fine)).isEmpty();
        assertThat(reassessments.openOf(idle).orElseThrow().causes())
                .extracting(cause -> cause.raise().orElseThrow())
                .containsExactly(version);

        homes.answered(cured, 2, "AC-16");
        homes.done(cured, "check-evidence", "officer", found(homes.today(), Map.of("ac16", "level2")));
        assertThat(homes.reassessments(cured)).containsExactly("RAISE ENDED CURED");

        homes.onTheEveOf(ownDate);
        assertThat(homes.reassessments(idle)).containsExactly("RAISE ANSWER");
        homes.on(ownDate);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> homes.reassessments(idle).equals(List.of("RAISE ENDED UNANSWERED")));
        assertThat(standing(idle).gaps()).containsExactly("AC-16");
        assertThat(standing(idle).grace()).isEmpty();
        assertThat(standing(cured).gaps()).isEmpty();
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
