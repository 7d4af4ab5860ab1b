package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.casework.FourEyes;
import org.hearthmark.accreditation.application.intake.Withdrawals;
import org.hearthmark.accreditation.application.request.InformationRequests;
import org.hearthmark.accreditation.application.request.RequestFile;
import org.hearthmark.accreditation.application.request.RequestFiles;
import org.hearthmark.accreditation.application.tracker.Errands;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.request.InformationRequest.Asked;
import org.hearthmark.accreditation.domain.request.RequestOutcome;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.DeadlinePassed;
import org.hearthmark.workflow.Deadlines;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Asking a provider stops the clock of its application until it has answered, or until the staff say so. */
@HearthmarkTest
class InformationRequestsTest {

    /** A Monday without a bank holiday near. */
    private static final Instant MONDAY = Instant.parse("2027-02-01T10:00:00Z");

    private final CaseAtWork work;
    private final InformationRequests requests;
    private final RequestFiles files;
    private final Errands errands;
    private final CaseFiles cases;
    private final FourEyes fourEyes;
    private final WorkItems workItems;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Withdrawals withdrawals;
    private final MovableClock clock;
    private final int port;

    @Autowired
    InformationRequestsTest(
            CaseAtWork work,
            InformationRequests requests,
            RequestFiles files,
            Errands errands,
            CaseFiles cases,
            FourEyes fourEyes,
            WorkItems workItems,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Withdrawals withdrawals,
            MovableClock clock,
            @LocalServerPort int port) {
        this.work = work;
        this.requests = requests;
        this.files = files;
        this.errands = errands;
        this.cases = cases;
        this.fourEyes = fourEyes;
        this.workItems = workItems;
        this.deadlines = deadlines;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.withdrawals = withdrawals;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void onAMonday() {
        clock.set(MONDAY);
    }

    @Test
    void theClockStopsAndTasksGetTheWorkingDaysBackForWhichItStoodStill() {
        UUID caseId = work.submitted(1);
        WorkItem before = onlyTask(caseId);

        ask(caseId, work.today().plusDays(14));

        assertThat(onlyTask(caseId).followUp()).isEqualTo(work.today().plusDays(14));
        assertThat(stop(caseId))
                .get()
                .satisfies(stop -> assertThat(stop.since()).isEqualTo(work.today()))
                .satisfies(stop -> assertThat(stop.open()).hasSize(1));

        clock.advance(Duration.ofDays(9));
        answer(caseId, 1);

        assertThat(stop(caseId)).isEmpty();
        assertThat(onlyTask(caseId).followUp()).isNull();
        assertThat(day(onlyTask(caseId).due()))
                .as("five working days from Monday, and seven more")
                .isEqualTo(day(before.due()).plusDays(9));
    }

    @Test
    void severalOpenQuestionsStopTheClockOnce() {
        UUID caseId = work.submitted(2);
        WorkItem before = onlyTask(caseId);
        ask(caseId, work.today().plusDays(10));
        clock.advance(Duration.ofDays(1));
        ask(caseId, work.today().plusDays(20));

        clock.advance(Duration.ofDays(2));
        answer(caseId, 1);
        assertThat(onlyTask(caseId).due()).as("still stopped").isEqualTo(before.due());
        assertThat(onlyTask(caseId).followUp()).isEqualTo(LocalDate.of(2027, 2, 22));

        clock.advance(Duration.ofDays(1));
        requests.takeBack(file(caseId, 2).id(), "Found it", "inspector");

        assertThat(day(onlyTask(caseId).due())).isEqualTo(LocalDate.of(2027, 2, 12));
        assertThat(file(caseId, 2).ending().orElseThrow().outcome()).isEqualTo(RequestOutcome.TAKEN_BACK);
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        UUID caseId = work.submitted(1);
        ask(caseId, requests.usualDay());
        answer(caseId, 1);

        assertThatThrownBy(() -> answer(caseId, 1)).isInstanceOf(Refusal.class).hasMessageContaining("already");
        assertThatThrownBy(() -> requests.takeBack(file(caseId, 1).id(), "No", "officer"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anAnswerIsWantedTenWorkingDaysLaterUnlessAnotherDayAheadIsChosen() {
        UUID caseId = work.submitted(1);

        assertThat(requests.usualDay()).isEqualTo(LocalDate.of(2027, 2, 15));
        assertThatThrownBy(() -> ask(caseId, work.today()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.fields()).containsKey("wantedBy"));
        assertThat(stop(caseId)).isEmpty();
    }

    @Test
    void onlyAnOverdueQuestionIsClosedAsUnanswered() {
        UUID caseId = work.submitted(1);
        ask(caseId, work.today().plusDays(3));

        assertThatThrownBy(() -> requests.closeUnanswered(file(caseId, 1).id(), "Silence", "officer"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("still has time");
        clock.advance(Duration.ofDays(4));
        assertThat(file(caseId, 1).overdue(work.today())).isTrue();
        requests.closeUnanswered(file(caseId, 1).id(), "Silence", "officer");

        assertThat(stop(caseId)).isEmpty();
        assertThat(file(caseId, 1).ending().orElseThrow().outcome()).isEqualTo(RequestOutcome.UNANSWERED);
    }

    @Test
    void whoAskedHasWorkedOnTheCaseAndDoesNotDecideInIt() {
        UUID caseId = work.submitted(1);
        assertThat(fourEyes.reasonAgainstDeciding(caseId, "inspector2")).isEmpty();

        ask(caseId, requests.usualDay());
        requests.takeBack(file(caseId, 1).id(), "Found it", "manager");

        assertThat(fourEyes.reasonAgainstDeciding(caseId, "inspector2")).isPresent();
        assertThat(fourEyes.reasonAgainstDeciding(caseId, "manager")).isPresent();
        assertThat(fourEyes.reasonAgainstDeciding(caseId, "panel")).isEmpty();
    }

    @Test
    void theProviderIsToldAndRemindedAndWhoAskedHearsOfTheAnswerAndOfSilence() {
        UUID caseId = work.submitted(1);
        ask(caseId, work.today().plusDays(7));
        UUID request = file(caseId, 1).id();
        Instant due = deadlines.due(request, "information-request").orElseThrow();
        assertThat(due).isEqualTo(LondonTime.closeOfBusiness(LocalDate.of(2027, 2, 8)));

        transaction.executeWithoutResult(
                status -> events.publishEvent(new DeadlineNear(request, "information-request", due, 1)));
        transaction.executeWithoutResult(
                status -> events.publishEvent(new DeadlinePassed(request, "information-request", due)));
        answer(caseId, 1);

        assertThat(told(request, "asked")).containsExactly("ada@provider.example");
        assertThat(told(request, "reminder-1")).containsExactly("ada@provider.example");
        assertThat(told(request, "overdue")).hasSize(1).doesNotContain("ada@provider.example");
        assertThat(told(request, "answered")).hasSize(1).doesNotContain("ada@provider.example");
        assertThat(deadlines.due(request, "information-request")).isEmpty();
    }

    @Test
    void aVisitThatIsBookedKeepsItsDayWhenTheClockRunsAgain() {
        UUID caseId = work.submitted(1);
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        work.deskChecksAreClear(caseId);
        LocalDate visit = work.today().plusDays(20);
        work.visitIsBooked(caseId, visit);

        ask(caseId, work.today().plusDays(5));
        clock.advance(Duration.ofDays(1));
        answer(caseId, 1);

        assertThat(workItems.ofCase(caseId))
                .filteredOn(item -> item.open() && item.step().equals("record-visit"))
                .extracting(WorkItem::followUp)
                .containsExactly(visit);
    }

    @Test
    void aQuestionThatIsAskedOnTheDayOnWhichTheLastOneEndedDoesNotGiveItsDaysBackAgain() {
        UUID caseId = work.submitted(1);
        WorkItem before = onlyTask(caseId);
        ask(caseId, work.today().plusDays(10));
        clock.advance(Duration.ofDays(2));
        answer(caseId, 1);
        ask(caseId, work.today().plusDays(10));
        clock.advance(Duration.ofDays(1));
        answer(caseId, 2);

        assertThat(day(onlyTask(caseId).due()))
                .as("three working days after a Monday's end")
                .isEqualTo(day(before.due()).plusDays(3));
    }

    @Test
    void noQuestionWaitsForAnybodyWhenItsApplicationIsWithdrawn() {
        UUID caseId = work.submitted(1);
        ask(caseId, requests.usualDay());
        UUID organisation = work.now(caseId).organisation();
        assertThat(errands.ofApplications(organisation)).hasSize(1);

        withdrawals.recordFor(caseId, "The provider has closed the home.", "officer");

        endedWith(caseId, organisation);
    }

    @Test
    void noQuestionWaitsForAnybodyWhenItsApplicationExpires() {
        UUID caseId = work.submitted(1);
        ask(caseId, requests.usualDay());
        work.done(caseId, "check-application", "officer", FormAnswers.returned());

        clock.set(work.now(caseId).returnedUntil().orElseThrow().plusSeconds(60));
        await("expiry")
                .atMost(Duration.ofSeconds(60))
                .until(() -> work.now(caseId).status() == CaseStatus.EXPIRED);

        endedWith(caseId, work.now(caseId).organisation());
    }

    private void endedWith(UUID caseId, UUID organisation) {
        assertThat(errands.ofApplications(organisation)).isEmpty();
        assertThat(stop(caseId)).isEmpty();
        assertThat(file(caseId, 1).ending().orElseThrow().outcome()).isEqualTo(RequestOutcome.CASE_ENDED);
        assertThat(deadlines.due(file(caseId, 1).id(), "information-request")).isEmpty();
    }

    @Test
    void questionsAndAnswersStandInTheTimelineWithTheNamesForStaffAlone() {
        var applicant = work.applicant();
        UUID caseId = work.submittedBy(applicant, 1);
        clock.advance(Duration.ofHours(1));
        ask(caseId, requests.usualDay());
        clock.advance(Duration.ofHours(1));
        answer(caseId, 1);
        String reference = work.now(caseId).reference();

        String staff = timeline(Visitor.signedIn(port, "officer"), "/cases/" + reference);
        String provider = timeline(Visitor.signedIn(port, applicant.username()), "/provider/applications/" + reference);

        assertThat(List.of(staff, provider))
                .allSatisfy(timeline -> assertThat(timeline)
                        .containsSubsequence(
                                "Question 1: Answered",
                                "The senior on the rota.",
                                "Question 1 to the provider",
                                "Which of you is on call at night?",
                                "Application sent"));
        assertThat(staff).contains("by inspector2");
        assertThat(provider).doesNotContain("inspector2");
    }

    private static String timeline(Visitor visitor, String page) {
        String body = visitor.get(page).body();
        return body.substring(body.indexOf("class=\"moj-timeline\""));
    }

    private void ask(UUID caseId, LocalDate wantedBy) {
        requests.ask(new Asked(caseId, Optional.empty(), "Which of you is on call at night?", wantedBy, "inspector2"));
    }

    private void answer(UUID caseId, int number) {
        requests.answer(file(caseId, number).id(), "The senior on the rota.", "provider");
    }

    private RequestFile file(UUID caseId, int number) {
        return all(caseId).stream()
                .filter(file -> file.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private List<RequestFile> all(UUID caseId) {
        return files.of(cases.open(work.now(caseId).reference()).orElseThrow());
    }

    private Optional<org.hearthmark.accreditation.application.request.ClockStop> stop(UUID caseId) {
        return RequestFiles.stop(all(caseId));
    }

    private WorkItem onlyTask(UUID caseId) {
        List<WorkItem> open =
                workItems.ofCase(caseId).stream().filter(WorkItem::open).toList();
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private List<String> told(UUID request, String what) {
        return jdbc.sql("select recipient from notification.outbox where key = ?")
                .param("information-request-" + what + ":" + request)
                .query(String.class)
                .list();
    }

    private static LocalDate day(Instant instant) {
        return LondonTime.dayOf(instant);
    }
}
