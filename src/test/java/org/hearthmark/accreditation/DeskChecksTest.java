package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.desk.CheckRecord;
import org.hearthmark.accreditation.domain.desk.CheckRecords;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.DeskOutcome;
import org.hearthmark.accreditation.domain.desk.DeskState;
import org.hearthmark.accreditation.domain.desk.DeskWeighing;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.RulesFired;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Stage 1 check by check, with the real engine and the real database. */
@HearthmarkTest
class DeskChecksTest {

    private static final int CHECKS_OF_A_FIRM = 24;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final CaseAtWork work;
    private final CheckRecords records;
    private final RulesFired rules;
    private final TaskInbox inbox;
    private final TransactionTemplate transaction;

    @Autowired
    DeskChecksTest(
            CaseAtWork work, CheckRecords records, RulesFired rules, TaskInbox inbox, TransactionTemplate transaction) {
        this.work = work;
        this.records = records;
        this.rules = rules;
        this.inbox = inbox;
        this.transaction = transaction;
    }

    @Test
    void everyCheckHasItsResultAndAClearCaseGoesOnByTheLastRule() {
        UUID caseId = examined(2);

        work.deskChecksAreClear(caseId);

        goesOnTo(CaseStatus.VISIT_TO_BOOK, caseId);
        var state = DeskState.of(records.of(caseId));
        assertThat(state.ofFirm()).hasSize(CHECKS_OF_A_FIRM).allMatch(one -> one.result() == CheckResult.CLEAR);
        assertThat(work.now(caseId).homes())
                .allSatisfy(home -> assertThat(state.ofHome(home.id())).hasSize(3));
        assertThat(records.weighings(caseId))
                .extracting(DeskWeighing::outcome, DeskWeighing::rule)
                .containsExactly(
                        tuple(DeskOutcome.PASS, "go-on"),
                        tuple(DeskOutcome.PASS, "go-on"),
                        tuple(DeskOutcome.PASS, "go-on"));
        assertThat(rules.about(List.of(caseId)))
                .anySatisfy(fired -> assertThat(fired.rules()).containsExactly("go-on"));
    }

    @Test
    void aPendingCheckWaitsForItsDayAndIsAskedAloneUntilNothingIsPending() {
        UUID caseId = examined(1);
        var again = work.today().plusDays(9);
        officer(caseId, "check-firm", firm().pending("D23", "Two councils have not answered.", again));
        officer(caseId, "check-finances", finances());
        landlord(caseId, 1, landlord().pending("D21", "The council looks for the licence.", again.plusDays(3)));

        var settling = task(caseId, "settle-pending-checks");
        assertThat(work.now(caseId).status()).isEqualTo(CaseStatus.DESK_CHECKS);
        assertThat(LondonTime.dayOf(settling.due())).isEqualTo(again);
        refused(
                () -> officer(caseId, "settle-pending-checks", settling().and("d08Answer", "clear")),
                "d08Answer",
                "d23Answer");
        officer(caseId, "settle-pending-checks", settling().and("d23Answer", "clear"));
        assertThat(LondonTime.dayOf(task(caseId, "settle-pending-checks").due()))
                .isEqualTo(again.plusDays(3));
        officer(caseId, "settle-pending-checks", settling().pending("D21", "Still looking.", again.plusDays(5)));
        officer(caseId, "settle-pending-checks", settling().and("d21Answer", "clear"));

        goesOnTo(CaseStatus.VISIT_TO_BOOK, caseId);
        var landlord = Optional.of(work.home(caseId, 1).id());
        assertThat(DeskState.of(records.of(caseId)).history("D21", landlord))
                .extracting(CheckRecord::result)
                .containsExactly(CheckResult.PENDING, CheckResult.PENDING, CheckResult.CLEAR);
    }

    @Test
    void aStopOfTheFirmProposesToRefuseEveryHomeAndALandlordsStopHisHomeAlone() {
        UUID firmStops = examined(2);
        officer(firmStops, "check-firm", firm().except("D22", "stop", "The LADO investigates the applicant."));
        officer(firmStops, "check-finances", finances());
        landlord(firmStops, 1, landlord());
        landlord(firmStops, 2, landlord());
        UUID landlordStops = examined(2);
        officer(landlordStops, "check-firm", firm());
        officer(landlordStops, "check-finances", finances());
        landlord(landlordStops, 1, landlord().except("D19", "stop", "The lease forbids it."));
        landlord(landlordStops, 2, landlord());

        goesOnTo(CaseStatus.HOMES_UNDER_WAY, firmStops);
        assertThat(work.now(firmStops).refusalProposedAt()).contains(Step.CHECK_FIRM);
        goesOnTo(CaseStatus.VISIT_TO_BOOK, landlordStops);
        assertThat(work.now(landlordStops).homes())
                .extracting(HomeInCase::refusalProposed)
                .containsExactly(true, false);
    }

    @Test
    void aHomeIsWeighedWithItsLandlordAndTheFirmSoTwoAmbersAndOneMakeThree() {
        UUID caseId = examined(2);
        officer(
                caseId,
                "check-firm",
                firm().except("D06", "amber", "One failed.").and("d06DissolvedFirms", 2));
        officer(
                caseId,
                "check-finances",
                finances().promised("D13", "The broker adds it.", work.today().plusDays(20)));
        landlord(caseId, 1, landlord().except("D21", "amber", "Applied for."));
        landlord(caseId, 2, landlord());

        task(caseId, "review-desk-checks");
        assertThat(records.weighings(caseId))
                .extracting(weighing -> weighing.tally().ambers(), DeskWeighing::outcome)
                .containsExactly(
                        tuple(2, DeskOutcome.PASS), tuple(3, DeskOutcome.SECOND_PERSON), tuple(2, DeskOutcome.PASS));
        assertThat(DeskState.of(records.of(caseId))
                        .promisesFor(work.home(caseId, 2).id()))
                .extracting(
                        promise -> promise.check().id(),
                        promise -> promise.promisedFor().orElseThrow())
                .containsExactly(tuple("D13", work.today().plusDays(20)));
    }

    @Test
    void theSecondPersonMadeNoneOfTheChecksAndSendsOneBackOrAgrees() {
        UUID caseId = secondPersonNeeded();
        var review = task(caseId, "review-desk-checks").taskId();

        assertThatThrownBy(() -> inbox.claim(review, "officer"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN))
                .hasMessageContaining("You made desk checks of this application");
        work.done(
                caseId,
                "review-desk-checks",
                "officer2",
                Map.of("verdict", "again", "checks", List.of("D08"), "reasons", "The list is from last year."));
        officer(caseId, "settle-pending-checks", settling().and("d08Answer", "clear"));
        work.done(
                caseId,
                "review-desk-checks",
                "officer2",
                Map.of("verdict", "agree", "reasons", "Learning is shown, and it is years ago."));

        goesOnTo(CaseStatus.VISIT_TO_BOOK, caseId);
        assertThat(DeskState.of(records.of(caseId)).history("D08", Optional.empty()))
                .extracting(CheckRecord::result)
                .containsExactly(CheckResult.CLEAR, CheckResult.PENDING, CheckResult.CLEAR);
    }

    @Test
    void theSecondPersonMayProposeToRefuseTheWholeApplication() {
        UUID caseId = secondPersonNeeded();

        work.done(
                caseId,
                "review-desk-checks",
                "officer2",
                Map.of("verdict", "refuse", "reasons", "Two closed enquiries in one year are a pattern."));

        goesOnTo(CaseStatus.HOMES_UNDER_WAY, caseId);
        assertThat(work.now(caseId).refusalProposedAt()).contains(Step.REVIEW_DESK_CHECKS);
    }

    @Test
    void aFormIsRefusedWithTheFieldsThatAreNotBorneOutAndNothingIsRecorded() {
        UUID caseId = examined(1);

        refused(() -> officer(caseId, "check-firm", firm().and("d01MonthsOld", 3)), "d01Answer");
        refused(
                () -> officer(
                        caseId,
                        "check-firm",
                        firm().and("d16Answer", "notApplicable").without("d16Urn", "d16RegisteredFrom", "d17Answer")),
                "d16Answer");
        refused(
                () -> officer(
                        caseId,
                        "check-finances",
                        finances().and("d09Basis", "bankLetter").and("d04Note", "x")),
                "d04Note");

        assertThat(records.of(caseId)).isEmpty();
    }

    private UUID secondPersonNeeded() {
        UUID caseId = examined(1);
        officer(caseId, "check-firm", firm().except("D22", "amber", "One enquiry, closed in 2023."));
        officer(caseId, "check-finances", finances());
        landlord(caseId, 1, landlord());
        return caseId;
    }

    private UUID examined(int homes) {
        UUID caseId = work.submitted(homes);
        work.done(caseId, "check-application", "officer2", FormAnswers.complete());
        return caseId;
    }

    private DeskAnswers firm() {
        return DeskAnswers.firm(work.today(), "2790001", work.today().minusYears(2));
    }

    private DeskAnswers finances() {
        return DeskAnswers.finances(work.today());
    }

    private DeskAnswers landlord() {
        return DeskAnswers.landlord(work.today());
    }

    private DeskAnswers settling() {
        return DeskAnswers.settling(work.today());
    }

    private void officer(UUID caseId, String step, DeskAnswers answers) {
        work.done(caseId, step, "officer", answers.map());
    }

    private void landlord(UUID caseId, int home, DeskAnswers answers) {
        work.doneForHome(caseId, home, "check-landlord", "officer", answers.map());
    }

    private WorkItem task(UUID caseId, String step) {
        return work.taskOfCase(caseId, step);
    }

    /** The desk checks are weighed by a job, behind the join of those who recorded them side by side. */
    private void goesOnTo(CaseStatus status, UUID caseId) {
        await().atMost(LONGEST_WAIT).until(() -> work.now(caseId).status() == status);
    }

    private void refused(Runnable command, String... fields) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> command.run()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys(fields));
    }
}
