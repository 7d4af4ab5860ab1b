package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.application.condition.ConditionChecks;
import org.hearthmark.accreditation.application.condition.ConditionSweep;
import org.hearthmark.accreditation.application.standing.Suspensions;
import org.hearthmark.accreditation.domain.condition.ConditionState;
import org.hearthmark.accreditation.domain.condition.Conditions;
import org.hearthmark.identity.Role;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What has to be so by a day is looked at, and the home stands by what is known of it on each day. */
@HearthmarkTest
class ConditionFollowUpTest {

    @Autowired
    private CaseAtWork work;

    @Autowired
    private ManyHats hats;

    @Autowired
    private ConditionChecks checks;

    @Autowired
    private ConditionSweep sweep;

    @Autowired
    private Conditions conditions;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private Accreditations accreditations;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private TaskInbox inbox;

    @Autowired
    private MovableClock clock;

    private UUID caseId;
    private LocalDate decided;

    @BeforeEach
    void aHomeIsAccreditedWithTwoConditions() {
        caseId = work.oneHomeBeforeThePanel("inspector");
        decided = work.today();
        var answers = new HashMap<>(FormAnswers.accreditWith("Fit a handrail", "AC-19", decided.plusDays(30)));
        answers.put("condition2Text", "Write the fire drill down");
        answers.put("condition2Due", decided.plusDays(60).toString());
        work.doneForHome(caseId, 1, "decide-property", "panel", answers);
    }

    @Test
    void aConditionThatIsMetBeforeItsDayIsLookedAtThenAndTheHomeStandsFullyWhenTheLastOneIs() {
        turnTo(decided.plusDays(5));
        checks.claimMet(condition(1), work.now(caseId).organisation(), "Fitted: see the photo.", "provider");
        check("met", "inspector2");
        assertThat(standing(work.today())).as("one is open").isEqualTo(StandingKind.CONDITIONAL);
        assertThatThrownBy(() -> checks.claimMet(condition(1), work.now(caseId).organisation(), "Again", "provider"))
                .isInstanceOf(Refusal.class);

        turnTo(decided.plusDays(9));
        checks.claimMet(condition(2), work.now(caseId).organisation(), "Written.", "provider");
        check("met", "inspector2");

        assertThat(standing(decided.plusDays(8))).isEqualTo(StandingKind.CONDITIONAL);
        assertThat(standing(decided.plusDays(9))).isEqualTo(StandingKind.FULL);
    }

    @Test
    void aConditionIsCheckedAfterItsDayAndMoreTimeMovesTheDay() {
        turnTo(decided.plusDays(30));
        sweep.run();
        assertThat(open("check-condition")).as("its last day is not over").isEmpty();

        turnTo(decided.plusDays(31));
        sweep.run();
        sweep.run();
        assertThat(open("check-condition")).as("it is checked once").hasSize(1);
        var moreTime = new HashMap<>(FormAnswers.conditionChecked("moreTime", work.today()));
        moreTime.put("newDue", decided.plusDays(45).toString());
        submit("check-condition", moreTime, "inspector2");

        assertThat(state(1).due()).isEqualTo(decided.plusDays(45));
        assertThat(standing(work.today())).isEqualTo(StandingKind.CONDITIONAL);
        turnTo(decided.plusDays(45));
        sweep.run();
        assertThat(open("check-condition")).isEmpty();
        turnTo(decided.plusDays(46));
        sweep.run();
        assertThat(open("check-condition")).hasSize(1);
    }

    @Test
    void aMissedConditionIsDecidedBySomebodyElseUntilItEndsOneWayOrTheOther() {
        String both = hats.person("inspects-and-manages", Role.INSPECTOR, Role.ALLIANCE_MANAGER);
        turnTo(decided.plusDays(31));
        sweep.run();
        check("notMet", both);
        WorkItem decision = open("decide-on-missed-condition").get(0);
        assertThatThrownBy(() -> inbox.claim(decision.taskId(), both))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("You checked this condition");
        submit("decide-on-missed-condition", missed("moreTime", decided.plusDays(40)), "manager");
        assertThat(standing(work.today())).isEqualTo(StandingKind.CONDITIONAL);

        turnTo(decided.plusDays(41));
        sweep.run();
        check("notMet", "inspector2");
        submit("decide-on-missed-condition", missed("suspend", decided.plusDays(50)), "manager");
        assertThat(standing(work.today())).isEqualTo(StandingKind.SUSPENDED);
        assertThat(standing(decided.plusDays(40))).isEqualTo(StandingKind.CONDITIONAL);

        turnTo(decided.plusDays(44));
        checks.claimMet(condition(1), work.now(caseId).organisation(), "Fitted.", "provider");
        check("met", "inspector2");
        assertThat(standing(work.today()))
                .as("what is met does not lift a suspension")
                .isEqualTo(StandingKind.SUSPENDED);
        suspensions.lift(work.home(caseId, 1).setting(), "The handrail is there.", "manager2");
        assertThat(standing(work.today())).isEqualTo(StandingKind.CONDITIONAL);

        turnTo(decided.plusDays(61));
        sweep.run();
        check("notMet", "inspector2");
        submit("decide-on-missed-condition", missed("drop", null), "manager");
        assertThat(standing(work.today())).isEqualTo(StandingKind.FULL);
        assertThat(open("check-condition")).isEmpty();
    }

    private void check(String result, String by) {
        submit("check-condition", FormAnswers.conditionChecked(result, work.today()), by);
    }

    private void submit(String step, Map<String, Object> answers, String by) {
        WorkItem task = open(step).get(0);
        inbox.claim(task.taskId(), by);
        inbox.submit(task.taskId(), answers, by);
    }

    private static Map<String, Object> missed(String result, LocalDate newDue) {
        return newDue == null
                ? Map.of("result", result, "reasons", "It is no danger any more.")
                : Map.of("result", result, "reasons", "The builder is late.", "newDue", newDue.toString());
    }

    private List<WorkItem> open(String step) {
        return workItems.ofCase(caseId).stream()
                .filter(item -> item.open() && item.step().equals(step))
                .toList();
    }

    private StandingKind standing(LocalDate day) {
        var setting = work.home(caseId, 1).setting();
        return accreditations.standingsOf(List.of(setting), day).get(setting).kind();
    }

    private UUID condition(int number) {
        return state(number).condition().id();
    }

    private ConditionState state(int number) {
        return conditions.statesOf(List.of(work.home(caseId, 1).id())).stream()
                .filter(state -> state.condition().number() == number)
                .findFirst()
                .orElseThrow();
    }

    private void turnTo(LocalDate day) {
        clock.set(day.atTime(10, 0).atZone(LondonTime.ZONE).toInstant());
    }
}
