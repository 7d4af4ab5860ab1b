package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.casework.StepResult;
import org.hearthmark.accreditation.domain.item.ItemRecord;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.accreditation.process.BothSides;
import org.hearthmark.accreditation.process.Whereabouts;
import org.hearthmark.audit.AuditEntry;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.standard.Level;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Applications on their whole way, with the real engine and the real database. */
@HearthmarkTest
@ExtendWith(PublishedEventsExtension.class)
class AccreditationModuleTest {

    private static final int LINES_OF_AN_INSPECTION_AND_ITS_LANDLORDS_CHECK = 21;

    private final CaseAtWork work;
    private final Whereabouts places;
    private final BothSides bothSides;
    private final Facts facts;
    private final Accreditations accreditations;
    private final WorkItems workItems;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    AccreditationModuleTest(
            CaseAtWork work,
            Whereabouts places,
            BothSides bothSides,
            Facts facts,
            Accreditations accreditations,
            WorkItems workItems,
            AuditTrail audit,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.work = work;
        this.places = places;
        this.bothSides = bothSides;
        this.facts = facts;
        this.accreditations = accreditations;
        this.workItems = workItems;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void oneHomeIsAccreditedAndOneRefusedAndStatusAndTokenAgreeAtEachStep(AssertablePublishedEvents events) {
        UUID caseId = work.submitted(2);
        var today = work.today();
        statusAndTokenAgree(caseId, "case runs", "check-application");

        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        statusAndTokenAgree(
                caseId, "case runs", "check-finances", "check-firm", "check-landlord 1", "check-landlord 2");
        work.done(caseId, "check-firm", "officer", FormAnswers.firmClear(today));
        statusAndTokenAgree(caseId, "case runs", "check-finances", "check-landlord 1", "check-landlord 2");
        work.doneForHome(caseId, 2, "check-landlord", "officer2", FormAnswers.landlordRefused(today));
        statusAndTokenAgree(caseId, "case runs", "check-finances", "check-landlord 1");
        work.done(caseId, "check-finances", "officer2", FormAnswers.financesClear(today));
        statusAndTokenAgree(caseId, "case runs", "check-landlord 1");
        work.doneForHome(caseId, 1, "check-landlord", "officer", FormAnswers.landlordClear(today));
        statusAndTokenAgree(caseId, "book-visit", "case runs");
        work.visitIsBooked(caseId, today.plusDays(10));
        statusAndTokenAgree(caseId, "case runs", "record-file-sample", "record-visit");
        work.dayOfVisit(caseId);
        work.done(caseId, "record-visit", "inspector", FormAnswers.visited(work.today()));
        statusAndTokenAgree(caseId, "case runs", "record-file-sample");
        work.filesAreComplete(caseId);
        statusAndTokenAgree(caseId, "case runs", "record-sample-items");
        work.done(caseId, "record-sample-items", "inspector", FormAnswers.sampleItems());
        statusAndTokenAgree(
                caseId, "case runs", "decide-property 2", "home 1 runs", "home 2 runs", "inspect-property 1");
        work.doneForHome(caseId, 1, "inspect-property", "inspector2", FormAnswers.everythingMet(work.today()));
        statusAndTokenAgree(caseId, "case runs", "decide-property 2", "home 1 runs", "home 2 runs");
        work.nothingToSayToItsReport(caseId, 1);
        statusAndTokenAgree(
                caseId, "case runs", "decide-property 1", "decide-property 2", "home 1 runs", "home 2 runs");
        work.doneForHome(caseId, 2, "decide-property", "panel", FormAnswers.refuse());
        statusAndTokenAgree(caseId, "case runs", "decide-property 1", "home 1 runs", "home 2 runs");
        assertThat(events.ofType(SettingAccredited.class)).isEmpty();
        work.doneForHome(caseId, 1, "decide-property", "panel2", FormAnswers.accredit());
        statusAndTokenAgree(caseId, "case runs", "home 2 runs");
        assertThat(events.ofType(SettingRefused.class)).isEmpty();
        work.nobodyAnswersTheProposal(caseId, 2);
        statusAndTokenAgree(caseId);

        theCaseHasItsFacts(caseId);
        theCaseHasItsTraces(caseId);
        assertThat(events.ofType(SettingAccredited.class)
                        .matching(event ->
                                event.setting().equals(work.home(caseId, 1).setting())))
                .hasSize(1);
        assertThat(events.ofType(SettingAccredited.class)).hasSize(1);
    }

    private void theCaseHasItsFacts(UUID caseId) {
        var ended = work.now(caseId);
        assertThat(ended.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(ended.closedAt()).isPresent();
        assertThat(ended.refusalProposed()).isFalse();
        assertThat(ended.homes())
                .extracting(HomeInCase::status)
                .containsExactly(HomeStatus.ACCREDITED, HomeStatus.REFUSED);
        assertThat(ended.homes().get(1).refusalProposedAt()).contains(Step.CHECK_LANDLORD);
        var first = ended.homes().get(0);
        assertThat(facts.itemsOf(List.of(first.id())))
                .hasSize(LINES_OF_AN_INSPECTION_AND_ITS_LANDLORDS_CHECK)
                .extracting(ItemRecord::level)
                .containsOnly(Level.LEVEL_1);
        assertThat(facts.itemsOf(List.of(ended.homes().get(1).id())))
                .extracting(ItemRecord::item)
                .containsExactly("AC-02", "AC-03");
        assertThat(facts.decisionsOf(List.of(first.id())))
                .extracting(Decision::outcome, Decision::recordedBy, Decision::standardVersion)
                .containsExactly(tuple(DecisionOutcome.ACCREDITED, "panel2", 1));
        assertThat(accreditations.standingOf(first.setting()).kind()).isEqualTo(StandingKind.FULL);
        assertThat(accreditations.standingOf(ended.homes().get(1).setting()).kind())
                .isEqualTo(StandingKind.REFUSED);
    }

    private void theCaseHasItsTraces(UUID caseId) {
        var ended = work.now(caseId);
        assertThat(facts.stepsOf(caseId))
                .extracting(StepResult::step)
                .containsExactly(
                        Step.CHECK_APPLICATION,
                        Step.CHECK_FIRM,
                        Step.CHECK_LANDLORD,
                        Step.CHECK_FINANCES,
                        Step.CHECK_LANDLORD,
                        Step.BOOK_VISIT,
                        Step.RECORD_VISIT,
                        Step.RECORD_FILE_SAMPLE,
                        Step.RECORD_FILE_SAMPLE,
                        Step.RECORD_FILE_SAMPLE,
                        Step.RECORD_SAMPLE_ITEMS,
                        Step.INSPECT_PROPERTY);
        assertThat(workItems.ofCase(caseId))
                .noneMatch(WorkItem::open)
                .extracting(item -> item.step() + " " + item.assignee())
                .containsExactlyInAnyOrder(
                        "check-application officer",
                        "check-firm officer",
                        "check-finances officer2",
                        "check-landlord officer",
                        "check-landlord officer2",
                        "book-visit inspector",
                        "record-visit inspector",
                        "record-file-sample inspector",
                        "record-file-sample inspector",
                        "record-file-sample inspector",
                        "record-sample-items inspector",
                        "inspect-property inspector2",
                        "decide-property panel",
                        "decide-property panel2");
        assertThat(audit.about(CaseAtWork.subjects(ended), 100))
                .filteredOn(entry -> !entry.action().equals("task-claimed"))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "case-closed",
                        "consider-representations",
                        "decide-property",
                        "decide-property",
                        "document-stored",
                        "no-comments",
                        "document-stored",
                        "home-graded",
                        "inspect-property",
                        "record-sample-items",
                        "record-file-sample",
                        "record-file-sample",
                        "record-file-sample",
                        "record-visit",
                        "file-sample-drawn",
                        "book-visit",
                        "check-landlord",
                        "check-finances",
                        "check-landlord",
                        "check-firm",
                        "check-application",
                        "application-submitted");
    }

    @Test
    void aRefusalProposedAtIntakeBringsEveryHomeBeforeThePanel() {
        UUID caseId = work.submitted(2);

        work.done(caseId, "check-application", "officer", FormAnswers.refuseAtIntake());

        statusAndTokenAgree(
                caseId, "case runs", "decide-property 1", "decide-property 2", "home 1 runs", "home 2 runs");
        work.doneForHome(caseId, 1, "decide-property", "panel", FormAnswers.refuse());
        statusAndTokenAgree(caseId, "case runs", "decide-property 2", "home 1 runs", "home 2 runs");
        work.doneForHome(caseId, 2, "decide-property", "panel", FormAnswers.refuse());
        work.nobodyAnswersTheProposal(caseId, 1);
        work.nobodyAnswersTheProposal(caseId, 2);
        statusAndTokenAgree(caseId);
        assertThat(work.now(caseId).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(facts.stepsOf(caseId)).extracting(StepResult::step).containsExactly(Step.CHECK_APPLICATION);
    }

    @Test
    void anApplicationThatIsNotCommittedLeavesNeitherCaseNorTask() {
        UUID caseId = transaction.execute(status -> {
            status.setRollbackOnly();
            UUID begun = work.submitted(2);
            assertThat(workItems.ofCase(begun)).hasSize(1);
            return begun;
        });

        assertThat(places.runs(caseId.toString())).isFalse();
        assertThat(workItems.ofCase(caseId)).isEmpty();
        assertThat(audit.about(List.of(caseId), 10)).isEmpty();
        assertThat(rows("accreditation_case where id", caseId)).isZero();
    }

    @Test
    void aStatusThatIsAheadOfItsTokenIsSeen() {
        UUID caseId = work.submitted(1);

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("update accreditation.accreditation_case set status = 'VISIT_TO_BOOK' where id = ?")
                    .param(caseId)
                    .update();
            var ahead = work.now(caseId);
            assertThat(places.ofStatuses(ahead)).isNotEqualTo(places.ofTokens(ahead));
        });
    }

    private void statusAndTokenAgree(UUID caseId, String... expected) {
        var tokens = places.ofTokens(work.now(caseId));

        assertThat(tokens).containsExactly(expected);
        assertThat(places.ofStatuses(work.now(caseId))).isEqualTo(tokens);
        bothSides.agreeOn(work.now(caseId));
    }

    private long rows(String table, UUID id) {
        return jdbc.sql("select count(*) from accreditation." + table + " = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}
