package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.ReassessmentsUnderWay.State;
import org.hearthmark.accreditation.application.item.ItemFields;
import org.hearthmark.accreditation.application.reassessment.Looks;
import org.hearthmark.accreditation.application.reassessment.RaiseStartSweep;
import org.hearthmark.accreditation.application.reassessment.Reassessments;
import org.hearthmark.accreditation.application.reassessment.ReviewSweep;
import org.hearthmark.identity.Role;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Standards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A home of which more is asked: what its provider answers is looked at, and each way it can end. */
@HearthmarkTest
class ReassessmentTest {

    private final RaisedHomes homes;
    private final Reassessments reassessments;
    private final RaiseStartSweep starts;
    private final ReviewSweep reviews;
    private final Looks looks;
    private final ReassessmentsUnderWay ofRaise;
    private final Standards standards;
    private final Accreditations accreditations;
    private final ManyHats hats;
    private final JdbcClient jdbc;
    private String asker;

    @Autowired
    ReassessmentTest(
            RaisedHomes homes,
            Reassessments reassessments,
            RaiseStartSweep starts,
            ReviewSweep reviews,
            Looks looks,
            ReassessmentsUnderWay ofRaise,
            Standards standards,
            Accreditations accreditations,
            ManyHats hats,
            JdbcClient jdbc) {
        this.homes = homes;
        this.reassessments = reassessments;
        this.starts = starts;
        this.reviews = reviews;
        this.looks = looks;
        this.ofRaise = ofRaise;
        this.standards = standards;
        this.accreditations = accreditations;
        this.hats = hats;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void somebodyChecksAndManages() {
        asker = hats.person("reads-and-manages", Role.ACCREDITATION_OFFICER, Role.ALLIANCE_MANAGER);
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

    @Test
    void whatPapersDoNotShowIsSeenInTheHomeAndAManagerDecidesWhatIsNotMet() {
        UUID home = answeredBadly("AC-14");

        assertThatThrownBy(() -> homes.done(home, "decide-on-reassessment", asker, decision("course")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("worked on it");
        homes.released(home, "decide-on-reassessment");
        homes.done(home, "decide-on-reassessment", "manager", decision("course"));

        assertThat(homes.reassessments(home)).containsExactly("RAISE ENDED COURSE");
        assertThat(standing(home).graceInWords().orElseThrow()).doesNotContain("waiting");
        homes.later(28);
        assertThat(standing(home).kind()).isEqualTo(StandingKind.CONDITIONAL);
    }

    @Test
    void moreTimeIsTheManagersAndAnotherAnswerInItIsLookedAt() {
        UUID home = answeredBadly("AC-07");
        var until = homes.today().plusDays(60);
        var decision = new HashMap<>(decision("moreTime"));
        decision.put("newDate", homes.today().toString());
        assertThatThrownBy(() -> homes.done(home, "decide-on-reassessment", "manager", decision))
                .isInstanceOf(Refusal.class);
        homes.released(home, "decide-on-reassessment");

        decision.put("newDate", until.toString());
        homes.done(home, "decide-on-reassessment", "manager", decision);

        assertThat(homes.reassessments(home)).containsExactly("RAISE ANSWER");
        assertThat(standing(home).grace().orElseThrow().until()).isEqualTo(until);
        homes.later(59);
        homes.answered(home, 2, "AC-07");
        assertThat(homes.reassessments(home)).containsExactly("RAISE CHECK");
        homes.later(5);
        assertThat(standing(home).kind()).as("waits for our check").isEqualTo(StandingKind.FULL);
        homes.done(home, "check-evidence", "officer", found(homes.today(), Map.of("ac07", "level2")));
        assertThat(homes.reassessments(home)).containsExactly("RAISE ENDED CURED");
    }

    @Test
    void whereTheLawIsNotMetThereIsNoMoreTimeAndTheHomeDoesNotStand() {
        UUID home = answered("AC-01", "none");
        var decision = new HashMap<>(decision("moreTime"));
        decision.put("newDate", homes.today().plusDays(9).toString());

        for (var refused : List.of(decision, decision("stands"))) {
            assertThatThrownBy(() -> homes.done(home, "decide-on-reassessment", "manager", refused))
                    .isInstanceOf(Refusal.class);
            homes.released(home, "decide-on-reassessment");
        }
        homes.done(home, "decide-on-reassessment", "manager", decision("course"));
        assertThat(standing(home).kind()).as("the law has no grace").isEqualTo(StandingKind.LAPSED);
    }

    @Test
    void aHomeMayStandAsItIsWithTheGradeThatTheTableGives() {
        UUID home = answeredBadly("PR-02");

        homes.done(home, "decide-on-reassessment", "manager", decision("stands"));

        assertThat(homes.reassessments(home)).containsExactly("RAISE ENDED STANDS");
        assertThat(standing(home).grace()).isEmpty();
        assertThat(standing(home).mark().orElseThrow().grade()).contains(Grade.C);
        homes.later(40);
        assertThat(standing(home).kind()).isEqualTo(StandingKind.CONDITIONAL);
    }

    @Test
    void raisesCloseTogetherAreCausesOfOneReassessment() {
        UUID home = homes.accredited(1, "AC-17", "AC-19").get(0);
        homes.raised(2, "AC-17");
        starts.run();
        homes.raised(2, "AC-19");
        starts.run();

        assertThat(homes.reassessments(home)).containsExactly("RAISE ANSWER");
        assertThat(reassessments.openOf(home).orElseThrow().causes()).hasSize(2);
        homes.answered(home, 2, "AC-17");
        homes.answered(home, 2, "AC-19");
        homes.done(home, "check-evidence", "officer", found(homes.today(), Map.of("ac17", "level2")));
        assertThat(homes.reassessments(home))
                .as("what came meanwhile is read next")
                .containsExactly("RAISE CHECK");
        homes.done(home, "check-evidence", "officer", found(homes.today(), Map.of("ac19", "level2")));
        assertThat(homes.reassessments(home)).containsExactly("RAISE ENDED CURED");
    }

    @Test
    void whoAnswersSomeHasUntilTheOwnDateForTheRest() {
        UUID home = homes.accredited(1, "LM-04", "LM-09").get(0);
        homes.raised(2, "LM-04", "LM-09");
        starts.run();
        homes.answered(home, 2, "LM-04");
        homes.done(home, "check-evidence", "officer", found(homes.today(), Map.of("lm04", "level2")));

        assertThat(homes.reassessments(home)).containsExactly("RAISE ANSWER");
        assertThat(standing(home).grace().orElseThrow().items()).containsExactly("LM-09");
    }

    @Test
    void anAnswerBeforeTheRaiseIsInEffectIsCheckedThenAndNothingIsLeftToBegin() {
        UUID home = homes.accredited(1, "LM-11").get(0);
        homes.later(1);
        int version = homes.published(2, "LM-11");
        homes.answered(home, 2, "LM-11");
        homes.done(home, "check-evidence", "officer", found(homes.today(), Map.of("lm11", "level2")));
        assertThat(homes.reassessments(home)).containsExactly("RAISE ENDED CURED");
        assertThat(decidedOn(home)).as("nothing more is asked yet").isLessThan(version);

        homes.takesEffect(version);
        starts.run();

        assertThat(homes.reassessments(home)).hasSize(1);
        assertThat(standing(home).grace()).isEmpty();
    }

    @Test
    void theReviewBeginsOnItsDayAndNotBeforeAndMovesIt() {
        UUID home = homes.accredited(1).get(0);
        var mark = standing(home).mark().orElseThrow();
        var runsOut = mark.validUntil().orElseThrow();
        homes.onTheEveOf(mark.reviewOn().orElseThrow());
        reviews.run();
        looks.review(home);
        assertThat(homes.reassessments(home)).as("not even asked for by itself").isEmpty();

        homes.on(mark.reviewOn().orElseThrow());
        reviews.run();
        reviews.run();

        assertThat(homes.reassessments(home)).containsExactly("REVIEW CHECK");
        homes.done(home, "check-evidence", "officer", everything(homes.itemsToRead(home)));
        homes.done(home, "inspect-items", "inspector", everything(homes.itemsToSee(home)));
        assertThat(homes.reassessments(home)).containsExactly("REVIEW DECISION");
        homes.done(home, "decide-on-reassessment", "manager", decision("stands"));
        assertThat(homes.reassessments(home)).containsExactly("REVIEW ENDED STANDS");
        assertThat(standing(home).mark().orElseThrow().reviewOn())
                .contains(homes.today().plusYears(1));
        homes.on(runsOut.plusDays(1));
        assertThat(standing(home).kind()).isEqualTo(StandingKind.FULL);
        assertThat(homes.certificates(home)).isOne();
    }

    @Test
    void nobodyWaitsForAHomeThatItsProviderRunsNoMoreNorReviewsIt() {
        UUID home = homes.accredited(1, "SU-08").get(0);
        homes.raised(2, "SU-08");
        jdbc.sql("update provider.setting set ended_on = :day where id = :home")
                .param("day", homes.today())
                .param("home", home)
                .update();
        starts.run();
        assertThat(homes.reassessments(home)).isEmpty();

        homes.on(standing(home).mark().orElseThrow().reviewOn().orElseThrow());
        reviews.run();

        assertThat(homes.reassessments(home)).isEmpty();
    }

    @Test
    void aManagerHasItemsLookedAtAndSomebodyElseDecides() {
        UUID home = homes.accredited(1, "AC-16").get(0);
        homes.later(1);
        assertThatThrownBy(() -> looks.demand(home, List.of("XX-01"), "A council complains", asker))
                .isInstanceOf(Refusal.class);
        looks.demand(home, List.of("LM-04", "AC-16"), "A council complains", asker);
        assertThatThrownBy(() -> looks.demand(home, List.of("AC-16"), "Again", "manager"))
                .isInstanceOf(Refusal.class);

        homes.done(home, "check-evidence", "officer", found(homes.today(), Map.of("lm04", "level2")));
        homes.done(home, "inspect-items", "inspector", found(homes.today(), Map.of("ac16", "none")));
        assertThatThrownBy(() -> homes.done(home, "decide-on-reassessment", asker, decision("course")))
                .isInstanceOf(Refusal.class);
        homes.released(home, "decide-on-reassessment");
        var review = standing(home).mark().orElseThrow().reviewOn();
        homes.done(home, "decide-on-reassessment", "manager", decision("stands"));

        assertThat(homes.reassessments(home)).containsExactly("DEMAND ENDED STANDS");
        assertThat(standing(home).mark().orElseThrow().reviewOn()).isEqualTo(review);
    }

    @Test
    void whatIsMetByAnotherWayIsNotWaitedForAnyMore() {
        UUID home = homes.accredited(1, "SU-13").get(0);
        homes.raised(2, "SU-13");
        starts.run();
        homes.worked(home);
        assertThat(homes.reassessments(home)).containsExactly("RAISE ANSWER");

        homes.later(1);
        homes.recorded(home, "SU-13", "LEVEL_2");
        homes.worked(home);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> homes.reassessments(home).equals(List.of("RAISE ENDED NEEDLESS")));
    }

    @Test
    void howFarAHomeHasComeWithARaiseIsToldForItsForecast() {
        UUID home = homes.accredited(1, "PR-03").get(0);
        int version = homes.raised(2, "PR-03");
        var ownDate = homes.today().plusDays(28);
        starts.run();
        assertThat(underWay(version, home)).isEqualTo(State.NOTHING);
        assertThat(ofRaise.of(version, List.of(home)).get(0).ownDate()).contains(ownDate);

        homes.answered(home, 2, "PR-03");
        assertThat(underWay(version, home)).isEqualTo(State.ANSWERED);
        assertThat(ofRaise.of(version, List.of(home)).get(0).day()).contains(homes.today());
        homes.done(home, "check-evidence", "officer", found(homes.today(), Map.of("pr03", "level2")));
        assertThat(underWay(version, home)).isEqualTo(State.CURED);
        assertThat(ofRaise.capacity().checked()).isPositive();
        assertThat(ofRaise.capacity().papersPerWeek()).isPositive();

        homes.later(1);
        homes.recorded(home, "AC-06", "NONE");
        homes.worked(home);
        assertThat(underWay(version, home)).isEqualTo(State.OUT);
    }

    @Test
    void whatCuresOneRaiseSaysNothingOfAnother() {
        UUID home = homes.accredited(1, "PR-12", "SU-04").get(0);
        int one = homes.raised(2, "PR-12");
        homes.answered(home, 2, "PR-12");
        assertThat(underWay(one, home)).isEqualTo(State.ANSWERED);
        homes.done(home, "check-evidence", "officer", found(homes.today(), Map.of("pr12", "level2")));
        assertThat(underWay(one, home)).isEqualTo(State.CURED);

        int other = homes.raised(2, "SU-04");
        assertThat(underWay(other, home)).isEqualTo(State.NOTHING);
        homes.answered(home, 2, "SU-04");

        assertThat(underWay(one, home)).isEqualTo(State.CURED);
        assertThat(underWay(other, home)).isEqualTo(State.ANSWERED);
        assertThat(ofRaise.of(other, List.of(home)).get(0).waits()).isTrue();
        assertThat(ofRaise.of(one, List.of(home)).get(0).waits()).isFalse();
    }

    private State underWay(int version, UUID home) {
        return ofRaise.of(version, List.of(home)).get(0).state();
    }

    /** Every item that somebody is asked about, at level 2. */
    private Map<String, Object> everything(List<String> items) {
        var answers = new HashMap<>(found(homes.today(), Map.of()));
        items.forEach(item -> {
            answers.put(ItemFields.nameOf(item, ItemFields.LEVEL), "level2");
            standards
                    .item(item)
                    .measured()
                    .ifPresent(measure ->
                            answers.put(ItemFields.nameOf(item, ItemFields.MEASURE), homes.measureOfLevelTwo(measure)));
        });
        return answers;
    }

    /** Nothing of it shows in papers, and in the home it is not met. */
    private UUID answeredBadly(String item) {
        return answered(item, "level1");
    }

    private UUID answered(String item, String found) {
        UUID home = homes.accredited(1, item).get(0);
        homes.raised(2, item);
        starts.run();
        homes.answered(home, 2, item);
        var field = item.toLowerCase().replace("-", "");
        homes.done(home, "check-evidence", asker, found(homes.today(), Map.of(field, "notLookedAt")));
        assertThat(homes.reassessments(home)).containsExactly("RAISE INSPECTION");
        homes.done(home, "inspect-items", "inspector", found(homes.today(), Map.of(field, found)));
        assertThat(homes.reassessments(home)).containsExactly("RAISE DECISION");
        return home;
    }

    private static Map<String, Object> decision(String result) {
        return Map.of("result", result, "reasons", "As it was found");
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
