package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.application.intake.Withdrawals;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.casework.Submission;
import org.hearthmark.accreditation.domain.casework.Submission.SubmittedHome;
import org.hearthmark.accreditation.process.BothSides;
import org.hearthmark.accreditation.process.FirstModel;
import org.hearthmark.accreditation.process.FirstModel.Deployed;
import org.hearthmark.accreditation.process.Whereabouts;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.References;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.hearthmark.workflow.deployment.RunningCasesCannotGoOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Running cases outlive releases: what began on the models of November 2026 ends on them, over the forms of that time. */
@HearthmarkTest
class FirstModelTest {

    private static final Map<String, String> WORKERS = Map.of(
            "accreditation-officers", "officer",
            "inspectors", "inspector",
            "panel-members", "panel");

    private final FirstModel models;
    private final CaseAtWork work;
    private final Whereabouts places;
    private final WorkItems workItems;
    private final TaskInbox inbox;
    private final Withdrawals withdrawals;
    private final BothSides bothSides;
    private final SmartInitializingSingleton engineStart;
    private final Providers providers;
    private final Cases cases;
    private final References references;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JdbcClient jdbc;

    private Deployed deployed;
    private UUID caseId;

    @Autowired
    FirstModelTest(
            FirstModel models,
            CaseAtWork work,
            Whereabouts places,
            WorkItems workItems,
            TaskInbox inbox,
            Withdrawals withdrawals,
            BothSides bothSides,
            @Qualifier("engineStart") SmartInitializingSingleton engineStart,
            Providers providers,
            Cases cases,
            References references,
            TransactionTemplate transaction,
            Clock clock,
            JdbcClient jdbc) {
        this.models = models;
        this.work = work;
        this.places = places;
        this.workItems = workItems;
        this.inbox = inbox;
        this.withdrawals = withdrawals;
        this.bothSides = bothSides;
        this.engineStart = engineStart;
        this.providers = providers;
        this.cases = cases;
        this.references = references;
        this.transaction = transaction;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoHomesWereAppliedFor() {
        deployed = models.deployed();
        caseId = recorded(2);
    }

    /** A case of which no process knows yet. */
    private UUID recorded(int homes) {
        var applicant = work.applicant();
        return transaction.execute(status -> {
            var entered = providers.enter(applicant.organisation(), work.entry(applicant, homes), applicant.username());
            var submitted = AccreditationCase.submit(new Submission(
                    UUID.randomUUID(),
                    references.next("ACC"),
                    applicant.organisation(),
                    entered.firm(),
                    entered.service(),
                    entered.firmLabel(),
                    entered.settings().stream()
                            .map(setting -> new SubmittedHome(setting, "Brent"))
                            .toList(),
                    clock.instant(),
                    applicant.username()));
            return cases.save(submitted).id();
        });
    }

    @AfterEach
    void todaysModelsAreTheLatestAgain() {
        if (!work.now(caseId).status().ended()) {
            withdrawals.recordFor(caseId, "The test is over.", "officer");
        }
        models.remove(deployed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check-application",
                "check-firm",
                "check-finances",
                "check-landlord",
                "book-visit",
                "record-visit",
                "inspect-property",
                "decide-property"
            })
    void aCaseThatStandsAtAnyOfItsTasksRunsToItsEnd(String step) {
        models.start(deployed, work.now(caseId));
        goOnUntil(item -> item.step().equals(step));
        bothSidesAgree();
        assertThatCode(engineStart::afterSingletonsInstantiated).doesNotThrowAnyException();

        goOnUntil(item -> false);

        endedWith(HomeStatus.ACCREDITED);
    }

    @Test
    void aHomeWhoseLandlordWasNotCheckedYetRunsToItsEnd() {
        jdbc.sql("update accreditation.accreditation_case set status = 'HOMES_UNDER_WAY' where id = ?")
                .param(caseId)
                .update();
        models.startAt(deployed, work.now(caseId), "accredit-homes#multiInstanceBody");
        assertThat(open()).extracting(WorkItem::step).containsOnly("check-landlord");
        bothSidesAgree();

        goOnUntil(item -> false);

        endedWith(HomeStatus.ACCREDITED);
    }

    @Test
    void aRefusalProposedAtIntakeEndsInTheDecisionOfThePanelAtOnce() {
        models.start(deployed, work.now(caseId));
        complete(open().get(0), FirstModelAnswers.refuseAtIntake());
        bothSidesAgree();
        assertThat(open()).extracting(WorkItem::step).containsOnly("decide-property");

        open().forEach(task -> complete(task, FirstModelAnswers.refuse()));

        endedWith(HomeStatus.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check-application", "check-landlord", "record-visit", "inspect-property"})
    void aCaseOfTheFirstModelCanBeWithdrawnToo(String step) {
        models.start(deployed, work.now(caseId));
        goOnUntil(item -> item.step().equals(step));

        withdrawals.recordFor(caseId, "The provider has closed.", "officer");

        assertThat(work.now(caseId).status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(models.isDone(deployed)).isTrue();
        assertThat(workItems.ofCase(caseId)).noneMatch(WorkItem::open);
    }

    @Test
    void theApplicationDoesNotStartWithoutAMethodThatARunningCaseOfTheFirstModelCalls() {
        models.remove(deployed);
        deployed = models.deployed("", text -> text.replaceAll("(accreditationTasks|homeTasks)\\.(\\w+)", "$1.$2Gone"));
        models.start(deployed, work.now(caseId));
        jdbc.sql("update accreditation.home_in_case set status = 'PANEL' where case_id = ?")
                .param(caseId)
                .update();
        models.startAt(deployed, work.home(caseId, 1), "decide-property");

        assertThatThrownBy(engineStart::afterSingletonsInstantiated)
                .isInstanceOf(RunningCasesCannotGoOn.class)
                .satisfies(refused -> Stream.of(
                                "applicationChecked",
                                "firmChecked",
                                "financesChecked",
                                "landlordChecked",
                                "visitBooked",
                                "visitRecorded",
                                "deskChecksEnded",
                                "close",
                                "refusalProposed",
                                "homes",
                                "visitDay")
                        .forEach(method -> assertThat(refused)
                                .hasMessageContaining("needs method accreditationTasks." + method + "Gone with 1")))
                .satisfies(refused -> Stream.of(
                                "reached",
                                "refusalProposed",
                                "landlordChecked",
                                "landlordCheckRecorded",
                                "inspected",
                                "decided",
                                "accredited")
                        .forEach(method -> assertThat(refused)
                                .hasMessageContaining("needs method homeTasks." + method + "Gone with 1")));
    }

    @Test
    void theApplicationDoesNotStartWithoutAFormOfARunningCase() {
        models.remove(deployed);
        deployed = models.deployed("check-firm.form", text -> text);
        models.start(deployed, work.now(caseId));

        assertThatThrownBy(engineStart::afterSingletonsInstantiated)
                .isInstanceOf(RunningCasesCannotGoOn.class)
                .hasMessageContaining("needs form check-firm (at check-firm)");
    }

    /** Completes one task after the other until one of those open is as wanted, or the case has ended. */
    private void goOnUntil(Predicate<WorkItem> wanted) {
        for (List<WorkItem> open = open(); open.stream().noneMatch(wanted) && !open.isEmpty(); open = open()) {
            complete(open.get(0), FirstModelAnswers.to(open.get(0).step(), work.today()));
        }
    }

    private void complete(WorkItem task, Map<String, Object> answers) {
        String worker = WORKERS.get(task.candidateGroup());
        inbox.claim(task.taskId(), worker);
        inbox.submit(task.taskId(), answers, worker);
    }

    /** When the engine has nothing left to do behind the scenes. */
    private List<WorkItem> open() {
        places.ofTokens(work.now(caseId));
        return workItems.ofCase(caseId).stream().filter(WorkItem::open).toList();
    }

    private void bothSidesAgree() {
        var now = work.now(caseId);
        assertThat(places.ofStatuses(now)).isEqualTo(places.ofTokens(now));
        bothSides.agreeOn(now);
    }

    private void endedWith(HomeStatus status) {
        assertThat(open()).isEmpty();
        var ended = work.now(caseId);
        assertThat(ended.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(ended.homes()).extracting(HomeInCase::status).containsOnly(status);
        assertThat(models.isDone(deployed)).isTrue();
        assertThat(workItems.ofCase(caseId)).noneMatch(WorkItem::open);
    }
}
