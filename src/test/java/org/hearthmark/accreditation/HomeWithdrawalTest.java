package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.CaseAtWork.Applicant;
import org.hearthmark.accreditation.application.intake.HomeWithdrawals;
import org.hearthmark.accreditation.application.request.InformationRequests;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.request.InformationRequest;
import org.hearthmark.accreditation.domain.request.InformationRequest.Asked;
import org.hearthmark.accreditation.domain.request.Requests;
import org.hearthmark.accreditation.process.Whereabouts;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One home is withdrawn in stage 1: the task about it goes, and the other homes go on. */
@HearthmarkTest
class HomeWithdrawalTest {

    private static final String REASON = "The owner sells the house.";
    private static final String LANDLORD = "check-landlord";

    private final CaseAtWork work;
    private final Whereabouts places;
    private final HomeWithdrawals withdrawals;
    private final InformationRequests questions;
    private final Requests requests;
    private final WorkItems workItems;
    private final TaskInbox inbox;
    private final JdbcClient jdbc;
    private final int port;

    private Applicant applicant;
    private UUID caseId;

    @Autowired
    HomeWithdrawalTest(
            CaseAtWork work,
            Whereabouts places,
            HomeWithdrawals withdrawals,
            InformationRequests questions,
            Requests requests,
            WorkItems workItems,
            TaskInbox inbox,
            JdbcClient jdbc,
            @LocalServerPort int port) {
        this.work = work;
        this.places = places;
        this.withdrawals = withdrawals;
        this.questions = questions;
        this.requests = requests;
        this.workItems = workItems;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.port = port;
    }

    @BeforeEach
    void deskChecksBegin() {
        applicant = work.applicant();
        caseId = work.submittedBy(applicant, 3);
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
    }

    @Test
    void theProviderIsAskedFirstAndThenTheCheckOfItsLandlordGoesAndTheOthersStay() {
        String tracker = "/provider/applications/" + work.now(caseId).reference();
        String page = tracker + "/homes/2/withdraw";
        Visitor provider = Visitor.signedIn(port, applicant.username());

        assertThat(provider.get(tracker).body()).contains(page);
        assertThat(provider.get(page).body())
                .contains("Withdraw home 2", "your other homes go on", "cannot be undone", "Cancel");
        assertThat(provider.submit(page, page, Map.of("text", " ")).body()).contains("Enter the reason");
        assertThat(openSteps()).filteredOn(LANDLORD::equals).hasSize(3);
        var done = provider.submit(page, page, Map.of("text", REASON));

        assertThat(Visitor.location(done)).endsWith(tracker);
        assertThat(landlordChecksOpen()).allMatch(name -> name.contains(" 1 of 3") || name.contains(" 3 of 3"));
        assertThat(landlordChecksOpen()).hasSize(2);
        bothSidesAgree();
        assertThat(provider.get(tracker).body())
                .contains("Home 2 withdrawn", REASON)
                .doesNotContain(page);
        theOthersAreChecked();
        goesOnToTheVisit();
        assertThat(work.now(caseId).homes())
                .extracting(HomeInCase::status)
                .containsExactly(HomeStatus.WAITING, HomeStatus.WITHDRAWN, HomeStatus.WAITING);
    }

    @Test
    void whenItsLandlordIsTheLastThatWasToBeCheckedStageOneGoesOnAtOnce() {
        theOthersAreChecked();

        withdraw(2);

        goesOnToTheVisit();
        assertThat(work.home(caseId, 2).status()).isEqualTo(HomeStatus.WITHDRAWN);
    }

    @Test
    void nobodyWaitsForAnAnswerAboutAHomeThatIsWithdrawn() {
        ask(Optional.of(work.home(caseId, 2).id()), "Who owns the house?");

        withdraw(2);

        assertThat(requests.openOf(List.of(caseId))).isEmpty();
        assertThat(stoppedClocks()).isZero();
    }

    @Test
    void whatIsAskedAboutTheWholeApplicationIsAskedOn() {
        ask(Optional.of(work.home(caseId, 2).id()), "Who owns the house?");
        ask(Optional.empty(), "Who audits your accounts?");

        withdraw(2);

        assertThat(requests.openOf(List.of(caseId)))
                .extracting(InformationRequest::question)
                .containsExactly("Who audits your accounts?");
        assertThat(stoppedClocks()).isPositive();
    }

    @Test
    void nothingIsWaitedForThatIsPendingOfItsLandlordAlone() {
        theOthersAreChecked();
        var again = work.today().plusDays(9);
        work.doneForHome(
                caseId,
                2,
                LANDLORD,
                "officer",
                DeskAnswers.landlord(work.today())
                        .pending("D21", "The council looks for the licence.", again)
                        .map());
        work.taskOfCase(caseId, "settle-pending-checks");

        withdraw(2);

        goesOnToTheVisit();
    }

    @Test
    void whatIsPendingOfTheFirmIsAskedOn() {
        var again = work.today().plusDays(9);
        work.done(
                caseId,
                "check-firm",
                "officer",
                DeskAnswers.firm(work.today(), "2712345", work.today().minusYears(1))
                        .pending("D23", "Two councils have not answered.", again)
                        .map());
        work.done(caseId, "check-finances", "officer2", FormAnswers.financesClear(work.today()));
        for (int home = 1; home <= 3; home++) {
            work.doneForHome(caseId, home, LANDLORD, "officer", FormAnswers.landlordClear(work.today()));
        }
        String asked = work.taskOfCase(caseId, "settle-pending-checks").taskId();

        withdraw(2);

        assertThat(work.taskOfCase(caseId, "settle-pending-checks").taskId()).isEqualTo(asked);
    }

    @Test
    void whoHasTheCheckOpenIsToldThatItChanged() {
        WorkItem open = work.taskOfHome(caseId, 2, LANDLORD);
        inbox.claim(open.taskId(), "officer");
        withdraw(2);

        assertThat(mails())
                .anyMatch(mail -> mail.startsWith("officer@") && mail.contains("has left the work list"))
                .anyMatch(mail -> mail.startsWith("ada@provider.example") && mail.contains("Your other homes go on"))
                .hasSize(2)
                .noneMatch(mail -> mail.contains(REASON));
        assertThatThrownBy(() -> inbox.submit(open.taskId(), FormAnswers.landlordClear(work.today()), "officer"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
    }

    @Test
    void theOnlyHomeThatIsLeftIsNotWithdrawnAloneNorByAnybodyElse() {
        assertThatThrownBy(() -> withdrawals.withdraw(id(1), UUID.randomUUID(), REASON, "provider2"))
                .isInstanceOf(Refusal.class);
        withdraw(2);
        withdraw(3);

        assertThatThrownBy(() -> withdraw(1)).hasMessageContaining("withdraw the application");
        assertThat(landlordChecksOpen()).singleElement().asString().contains(" 1 of 3");
    }

    private void theOthersAreChecked() {
        work.done(caseId, "check-firm", "officer", FormAnswers.firmClear(work.today()));
        work.done(caseId, "check-finances", "officer2", FormAnswers.financesClear(work.today()));
        work.doneForHome(caseId, 1, LANDLORD, "officer", FormAnswers.landlordClear(work.today()));
        work.doneForHome(caseId, 3, LANDLORD, "officer", FormAnswers.landlordClear(work.today()));
    }

    private void goesOnToTheVisit() {
        work.taskOfCase(caseId, "book-visit");
        assertThat(work.now(caseId).status()).isEqualTo(CaseStatus.VISIT_TO_BOOK);
        bothSidesAgree();
    }

    private void bothSidesAgree() {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var now = work.now(caseId);
            assertThat(places.ofTokens(now)).isEqualTo(places.ofStatuses(now));
        });
    }

    private List<String> mails() {
        return jdbc.sql("select recipient || ' ' || body from notification.outbox where key like ?")
                .param("home-withdrawn:" + id(2) + ":%")
                .query(String.class)
                .list();
    }

    private void withdraw(int home) {
        withdrawals.withdraw(id(home), applicant.organisation(), REASON, applicant.username());
    }

    private UUID id(int home) {
        return work.home(caseId, home).id();
    }

    private List<String> openSteps() {
        return workItems.ofCase(caseId).stream()
                .filter(WorkItem::open)
                .map(WorkItem::step)
                .toList();
    }

    private List<String> landlordChecksOpen() {
        return workItems.ofCase(caseId).stream()
                .filter(item -> item.open() && item.step().equals(LANDLORD))
                .map(WorkItem::name)
                .toList();
    }

    private void ask(Optional<UUID> home, String question) {
        questions.ask(new Asked(caseId, home, question, work.today().plusDays(7), "officer"));
    }

    private long stoppedClocks() {
        return jdbc.sql("select count(*) from workflow.stopped_clock where case_key = :case")
                .param("case", caseId)
                .query(Long.class)
                .single();
    }
}
