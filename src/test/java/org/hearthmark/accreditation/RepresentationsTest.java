package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.application.panel.Representations;
import org.hearthmark.accreditation.application.paper.Letters;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.hearthmark.accreditation.domain.paper.Reports;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.identity.Role;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.Deadlines;
import org.hearthmark.workflow.TaskInbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a provider says against a proposed refusal: upheld, not upheld, never said, and never past the law. */
@HearthmarkTest
class RepresentationsTest {

    /** Its 28 days end on 7 April, after the clocks have gone forward. */
    private static final LocalDate PROPOSED = LocalDate.of(2027, 3, 10);

    @Autowired
    private CaseAtWork work;

    @Autowired
    private ManyHats hats;

    @Autowired
    private Representations representations;

    @Autowired
    private Accreditations accreditations;

    @Autowired
    private Letters letters;

    @Autowired
    private Reports reports;

    @Autowired
    private Facts facts;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private TaskInbox inbox;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private UUID caseId;

    @Test
    void upheldTheyAccreditTheHomeWithItsCertificateAndItsStanding() {
        caseId = work.oneHomeBeforeThePanel("inspector");
        work.doneForHome(caseId, 1, "decide-property", "panel", FormAnswers.refuse());
        assertThat(standing(1)).as("a proposal changes nothing").isEqualTo(StandingKind.NEVER);

        represented(1, "The lease is signed: see the evidence.");
        considered(1, "upheld", "The lease is in order.");
        await("certificate").until(() -> work.home(caseId, 1).ended());

        assertThat(work.home(caseId, 1).status()).isEqualTo(HomeStatus.ACCREDITED);
        assertThat(standing(1)).isEqualTo(StandingKind.FULL);
        assertThat(reports.certificateOf(work.home(caseId, 1).setting())).isPresent();
        assertThat(decisions(1))
                .extracting(Decision::outcome)
                .containsExactly(DecisionOutcome.REFUSAL_PROPOSED, DecisionOutcome.ACCREDITED);
        assertThat(letter(decisions(1).get(1))).contains("Your representations were upheld", "The lease is in order.");
    }

    @Test
    void notUpheldTheyRefuseTheHomeForGoodWithTheReasonsOfWhoConsideredThem() {
        refusalProposed(1);
        represented(1, "We sign tomorrow.");

        considered(1, "notUpheld", "A declaration is signed before it is sent.");

        assertThat(work.home(caseId, 1).status()).isEqualTo(HomeStatus.REFUSED);
        assertThat(standing(1)).isEqualTo(StandingKind.REFUSED);
        var last = decisions(1).get(1);
        assertThat(last.outcome()).isEqualTo(DecisionOutcome.REFUSED);
        assertThat(last.recordedBy()).isEqualTo("manager");
        assertThat(letter(last))
                .contains("A declaration is signed before it is sent.", "final in this application")
                .contains("The rule that led to it", "The declaration is not signed, though we asked twice.");
    }

    @Test
    void untilMidnightInLondonOfTheLastDayAProviderMayAnswerAndThenTheRefusalIsFinal() {
        clock.set(PROPOSED.atTime(10, 0).atZone(LondonTime.ZONE).toInstant());
        refusalProposed(2);
        assertThat(work.home(caseId, 1).representations().orElseThrow().until()).isEqualTo(LocalDate.of(2027, 4, 7));

        clock.set(Instant.parse("2027-04-07T22:59:59Z"));
        represented(1, "Just in time.");
        assertThat(work.home(caseId, 2).status()).isEqualTo(HomeStatus.PROPOSED_REFUSAL);

        clock.set(Instant.parse("2027-04-07T23:00:00Z"));
        assertThatThrownBy(() -> represented(2, "A second late."))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The time for representations is over");
        work.nobodyAnswersTheProposal(caseId, 2);

        assertThat(work.home(caseId, 2).status()).isEqualTo(HomeStatus.REFUSED);
        assertThat(decisions(2).get(1).recordedBy()).isEqualTo("system");
        assertThat(decisions(2).get(1).trueFrom()).isEqualTo(LocalDate.of(2027, 4, 8));
        assertThat(letter(decisions(2).get(1))).contains("made no representations within 28 days");
        assertThat(work.home(caseId, 1).status())
                .as("what was said in time waits to be considered")
                .isEqualTo(HomeStatus.PROPOSED_REFUSAL);
    }

    @Test
    void nobodyAccreditsPastTheLawByUpholdingAndAfterAnotherInspectionThePanelDecidesAgain() {
        caseId = work.oneHomeBeforeItsInspection();
        work.doneForHome(caseId, 1, "inspect-property", "inspector", withoutGasRecord());
        work.doneForHome(caseId, 1, "decide-property", "panel", FormAnswers.refuse());
        represented(1, "The boiler was tested last week.");
        String task = work.taskOfHome(caseId, 1, "consider-representations").taskId();
        inbox.claim(task, "manager");

        for (var upheld : List.of(
                FormAnswers.representations("upheld", "They are right."),
                upheldWithCondition(work.today().plusDays(30)))) {
            assertThatThrownBy(() -> inbox.submit(task, upheld, "manager"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal ->
                                    assertThat(refusal.fields().get("result")).contains("AC-04"));
        }
        assertThat(work.home(caseId, 1).status()).isEqualTo(HomeStatus.PROPOSED_REFUSAL);

        inbox.submit(task, FormAnswers.representations("inspectAgain", "Somebody looks at the boiler."), "manager");
        work.doneForHome(caseId, 1, "inspect-property", "inspector2", FormAnswers.everythingMet(work.today()));
        work.doneForHome(caseId, 1, "decide-property", "panel", FormAnswers.accredit());

        assertThat(standing(1)).isEqualTo(StandingKind.FULL);
        assertThat(decisions(1))
                .extracting(Decision::outcome)
                .containsExactly(
                        DecisionOutcome.REFUSAL_PROPOSED,
                        DecisionOutcome.INSPECTION_ORDERED,
                        DecisionOutcome.ACCREDITED);
    }

    @Test
    void managersWhoMayConsiderThemAreToldOnceAndNotWhatWasSaid() {
        String sat = hats.person("sat", Role.PANEL_MEMBER, Role.ALLIANCE_MANAGER);
        caseId = work.submitted(1);
        work.done(caseId, "check-application", "officer", FormAnswers.refuseAtIntake());
        work.doneForHome(caseId, 1, "decide-property", sat, FormAnswers.refuse());

        represented(1, "A secret of ours.");

        assertThat(told("representations-made:%"))
                .contains("manager@alliance.example", "manager2@alliance.example")
                .doesNotContain(sat + "@alliance.example")
                .doesNotHaveDuplicates();
        assertThat(jdbc.sql(
                                "select body from notification.outbox where about = ? and key like 'representations-made:%'")
                        .param(home(1))
                        .query(String.class)
                        .list())
                .allSatisfy(text -> assertThat(text)
                        .contains("/cases/" + work.now(caseId).reference())
                        .doesNotContain("secret"));
    }

    @Test
    void aProviderIsRemindedAWeekBeforeItsTimeEndsUnlessItHasAnswered() {
        refusalProposed(2);
        Instant end = LondonTime.startOf(work.today().plusDays(29));
        assertThat(deadlines.due(home(1), "representations")).contains(end);
        assertThat(jdbc.sql(
                                "select next_reminder_at from workflow.deadline where about = ? and kind = 'representations'")
                        .param(home(1))
                        .query(java.time.OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(work.today()
                        .plusDays(21)
                        .atTime(9, 0)
                        .atZone(LondonTime.ZONE)
                        .toInstant());
        represented(2, "Said already.");
        assertThat(deadlines.due(home(2), "representations")).isEmpty();

        comesNear(home(1), end);
        comesNear(home(1), end);
        comesNear(home(2), end);

        assertThat(told("representations-end:" + home(1) + "%")).containsExactly("ada@provider.example");
        assertThat(told("representations-end:" + home(2) + "%")).isEmpty();
    }

    private void comesNear(UUID home, Instant end) {
        transaction.executeWithoutResult(
                sweep -> events.publishEvent(new DeadlineNear(home, "representations", end, 1)));
    }

    private void refusalProposed(int homes) {
        caseId = work.submitted(homes);
        work.done(caseId, "check-application", "officer", FormAnswers.refuseAtIntake());
        for (int home = 1; home <= homes; home++) {
            work.doneForHome(caseId, home, "decide-property", "panel", FormAnswers.refuse());
        }
    }

    private void represented(int home, String text) {
        representations.make(home(home), work.now(caseId).organisation(), text, "provider");
    }

    private void considered(int home, String result, String reasons) {
        work.doneForHome(
                caseId, home, "consider-representations", "manager", FormAnswers.representations(result, reasons));
    }

    private Map<String, Object> withoutGasRecord() {
        var answers = new HashMap<>(FormAnswers.everythingMet(work.today()));
        answers.put("ac04Level", "none");
        answers.put("ac04Comment", "Nobody has a record of the boiler.");
        answers.remove("ac04Measure");
        return answers;
    }

    private static Map<String, Object> upheldWithCondition(LocalDate due) {
        var answers = new HashMap<>(FormAnswers.representations("upheldWithConditions", "If they cure it."));
        answers.put("condition1Text", "Have the boiler tested");
        answers.put("condition1Due", due.toString());
        return answers;
    }

    private StandingKind standing(int home) {
        return accreditations.standingOf(work.home(caseId, home).setting()).kind();
    }

    private List<Decision> decisions(int home) {
        return facts.decisionsOf(List.of(home(home)));
    }

    private String letter(Decision decision) {
        return letters.about(decision.id()).orElseThrow().parts().stream()
                .flatMap(part -> Stream.of(List.of(part.heading()), part.paragraphs(), part.points()))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private List<String> told(String key) {
        return jdbc.sql("select recipient from notification.outbox where about = ? and key like ?")
                .params(home(1), key)
                .query(String.class)
                .list();
    }

    private UUID home(int number) {
        return work.home(caseId, number).id();
    }
}
