package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.CaseAtWork.Applicant;
import org.hearthmark.accreditation.application.intake.Withdrawals;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.casework.Withdrawal;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.accreditation.process.Whereabouts;
import org.hearthmark.audit.AuditEntry;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A provider withdraws at any step: the case ends whole, decided homes stay decided, and nothing is deleted. */
@HearthmarkTest
class WithdrawalTest {

    private static final String REASON = "We are giving up the house.";

    private final CaseAtWork work;
    private final Whereabouts places;
    private final Withdrawals withdrawals;
    private final Facts facts;
    private final WorkItems workItems;
    private final TaskInbox inbox;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final int port;

    @Autowired
    WithdrawalTest(
            CaseAtWork work,
            Whereabouts places,
            Withdrawals withdrawals,
            Facts facts,
            WorkItems workItems,
            TaskInbox inbox,
            AuditTrail audit,
            JdbcClient jdbc,
            @LocalServerPort int port) {
        this.work = work;
        this.places = places;
        this.withdrawals = withdrawals;
        this.facts = facts;
        this.workItems = workItems;
        this.inbox = inbox;
        this.audit = audit;
        this.jdbc = jdbc;
        this.port = port;
    }

    private interface Way {
        void go(UUID caseId);
    }

    @TestFactory
    Stream<DynamicTest> anApplicationCanBeWithdrawnAtEveryStep() {
        Way checked = caseId -> work.done(caseId, "check-application", "officer", FormAnswers.complete());
        Way desk = caseId -> work.deskChecksAreClear(caseId);
        Way booked = caseId -> work.visitIsBooked(caseId, work.today().plusDays(10));
        Way fileOpened = caseId -> {
            work.dayOfVisit(caseId);
            work.done(caseId, "record-file-sample", "inspector", StageTwoAnswers.fileComplete());
        };
        Way visited = caseId -> work.visitIsClear(caseId);
        Way inspected = caseId ->
                work.doneForHome(caseId, 1, "inspect-property", "inspector2", FormAnswers.everythingMet(work.today()));
        return Stream.of(
                way("when it has just been sent"),
                way(
                        "when it was sent back",
                        caseId -> work.done(caseId, "check-application", "officer", FormAnswers.returned())),
                way("in the desk checks", checked),
                way("before the visit is booked", checked, desk),
                way("when the visit is booked", checked, desk, booked),
                way("when some staff files are recorded", checked, desk, booked, fileOpened),
                way("before the inspections", checked, desk, booked, visited),
                way("when a home is inspected", checked, desk, booked, visited, inspected));
    }

    private DynamicTest way(String when, Way... steps) {
        return DynamicTest.dynamicTest(when, () -> {
            Applicant applicant = work.applicant();
            UUID caseId = work.submittedBy(applicant, 2);
            Stream.of(steps).forEach(step -> step.go(caseId));
            places.ofTokens(work.now(caseId));

            withdrawals.withdraw(caseId, applicant.organisation(), REASON, applicant.username());

            nothingIsLeftOf(caseId);
            assertThat(work.now(caseId).homes()).extracting(HomeInCase::status).containsOnly(HomeStatus.WITHDRAWN);
        });
    }

    private void nothingIsLeftOf(UUID caseId) {
        var ended = work.now(caseId);
        assertThat(ended.status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(ended.closedAt()).isPresent();
        assertThat(places.ofTokens(ended)).isEmpty();
        assertThat(places.ofStatuses(ended)).isEmpty();
        assertThat(workItems.ofCase(caseId)).noneMatch(WorkItem::open);
        assertThat(facts.withdrawalsOf(caseId)).extracting(Withdrawal::reason).containsExactly(REASON);
        assertThat(audit.about(List.of(caseId), 50))
                .extracting(AuditEntry::action)
                .contains("application-withdrawn");
    }

    @Test
    void aDecidedHomeKeepsItsDecisionAndTheOthersEndWithoutOne() {
        UUID caseId = work.submitted(2);
        work.done(caseId, "check-application", "officer", FormAnswers.refuseAtIntake());
        work.doneForHome(caseId, 1, "decide-property", "panel", FormAnswers.refuse());
        work.nobodyAnswersTheProposal(caseId, 1);
        places.ofTokens(work.now(caseId));

        withdrawals.recordFor(caseId, REASON, "officer");

        nothingIsLeftOf(caseId);
        assertThat(work.now(caseId).homes())
                .extracting(HomeInCase::status)
                .containsExactly(HomeStatus.REFUSED, HomeStatus.WITHDRAWN);
        assertThat(facts.withdrawalsOf(caseId)).singleElement().matches(Withdrawal::onBehalf);
    }

    @Test
    void whatHasEndedIsNotWithdrawn() {
        Applicant applicant = work.applicant();
        UUID caseId = work.submittedBy(applicant, 1);
        withdrawals.withdraw(caseId, applicant.organisation(), REASON, applicant.username());

        assertThatThrownBy(() -> withdrawals.withdraw(caseId, applicant.organisation(), REASON, applicant.username()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has ended");
        assertThat(facts.withdrawalsOf(caseId)).hasSize(1);
    }

    @Test
    void nobodyWithdrawsAnothersApplication() {
        UUID caseId = work.submitted(1);

        assertThatThrownBy(() -> withdrawals.withdraw(caseId, UUID.randomUUID(), REASON, "provider2"))
                .isInstanceOf(Refusal.class);
        assertThat(work.now(caseId).status()).isEqualTo(CaseStatus.SUBMITTED);
    }

    @Test
    void theInspectorOfABookedVisitIsTold() {
        Applicant applicant = work.applicant();
        UUID caseId = work.submittedBy(applicant, 1);
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        work.deskChecksAreClear(caseId);
        work.visitIsBooked(caseId, work.today().plusDays(10));

        withdrawals.withdraw(caseId, applicant.organisation(), REASON, applicant.username());

        assertThat(mails(caseId))
                .anyMatch(mail -> mail.startsWith("inspector@") && mail.contains("does not take place"))
                .anyMatch(mail -> mail.startsWith("ada@provider.example") && mail.contains("is withdrawn"))
                .noneMatch(mail -> mail.contains(REASON));
    }

    @Test
    void withdrawalAndCompletionAtTheSameMomentNeverLeaveHalfACase() throws Exception {
        for (int round = 0; round < 5; round++) {
            Applicant applicant = work.applicant();
            UUID caseId = work.submittedBy(applicant, 2);
            WorkItem task = workItems.ofCase(caseId).get(0);
            inbox.claim(task.taskId(), "officer");
            var together = new CyclicBarrier(2);

            var answers = atTheSameTime(
                    together,
                    () -> inbox.submit(task.taskId(), FormAnswers.complete(), "officer"),
                    () -> withdrawals.withdraw(caseId, applicant.organisation(), REASON, applicant.username()));

            boolean withdrawn = answers.get(1);
            assertThat(answers).as("one of them happened").contains(true);
            if (withdrawn) {
                nothingIsLeftOf(caseId);
            } else {
                var now = work.now(caseId);
                assertThat(places.ofStatuses(now)).isEqualTo(places.ofTokens(now));
                assertThat(facts.withdrawalsOf(caseId)).isEmpty();
            }
        }
    }

    /** Whether each of them went through. */
    private static List<Boolean> atTheSameTime(CyclicBarrier together, Runnable... commands) throws Exception {
        var pool = Executors.newFixedThreadPool(commands.length);
        try {
            List<Callable<Boolean>> calls = Stream.of(commands)
                    .<Callable<Boolean>>map(command -> () -> {
                        together.await();
                        command.run();
                        return true;
                    })
                    .toList();
            return pool.invokeAll(calls).stream()
                    .map(WithdrawalTest::wentThrough)
                    .toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean wentThrough(Future<Boolean> command) {
        try {
            return command.get();
        } catch (ExecutionException refused) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theProviderIsAskedOnAPageOfItsOwnAndWithoutAReasonNothingHappens() {
        Applicant applicant = work.applicant();
        UUID caseId = work.submittedBy(applicant, 1);
        String tracker = "/provider/applications/" + work.now(caseId).reference();
        Visitor provider = Visitor.signedIn(port, applicant.username());

        assertThat(provider.get(tracker).body()).contains(tracker + "/withdraw");
        assertThat(provider.get(tracker + "/withdraw").body()).contains("cannot be undone");
        var without = provider.submit(tracker + "/withdraw", tracker + "/withdraw", Map.of("reason", " "));
        assertThat(without.body()).contains("Enter the reason");
        assertThat(work.now(caseId).status()).isEqualTo(CaseStatus.SUBMITTED);
        var with = provider.submit(tracker + "/withdraw", tracker + "/withdraw", Map.of("reason", REASON));

        assertThat(Visitor.location(with)).endsWith(tracker);
        nothingIsLeftOf(caseId);
        assertThat(provider.get(tracker).body())
                .contains("Application withdrawn", REASON, "Ended without a decision")
                .doesNotContain(tracker + "/withdraw");
        assertThat(provider.get("/provider").body()).contains("Withdrawn");
    }

    @Test
    void officersAndManagersRecordAWithdrawalAndOthersDoNot() {
        UUID caseId = work.submitted(1);
        String page = "/cases/" + work.now(caseId).reference();
        Visitor inspector = Visitor.signedIn(port, "inspector");
        assertThat(inspector.get(page).body()).doesNotContain(page + "/withdraw");
        assertThat(inspector
                        .submit(page, page + "/withdraw", Map.of("reason", REASON))
                        .statusCode())
                .isEqualTo(403);

        Visitor officer = Visitor.signedIn(port, "officer");
        assertThat(officer.get(page).body()).contains(page + "/withdraw");
        var done = officer.submit(page + "/withdraw", page + "/withdraw", Map.of("reason", REASON));

        assertThat(Visitor.location(done)).endsWith(page);
        nothingIsLeftOf(caseId);
        assertThat(officer.get(page).body()).contains("Recorded for the provider. " + REASON);
    }

    private List<String> mails(UUID caseId) {
        return jdbc.sql("""
                        select recipient || ' ' || subject || ' ' || body
                        from notification.outbox where about = ?""").param(caseId).query(String.class).list();
    }
}
