package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.application.intake.Withdrawals;
import org.hearthmark.accreditation.process.OpenProposals;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.OfstedFile;
import org.hearthmark.provider.PublicFact.ByHand;
import org.hearthmark.provider.PublicFacts;
import org.hearthmark.provider.ofsted.OfstedImports;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.TaskInbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What follows by itself, and after the commit, when a register has told something new. */
@HearthmarkTest
class RegisterNewsTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final String COMPANY = "09499998";
    private static final String URN = "2949998";
    private static final String REASON = "We look for another house.";

    private final CaseAtWork work;
    private final OpenProposals proposals;
    private final PublicFacts facts;
    private final OfstedImports lists;
    private final Withdrawals withdrawals;
    private final Accreditations accreditations;
    private final TaskInbox inbox;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    RegisterNewsTest(
            CaseAtWork work,
            OpenProposals proposals,
            PublicFacts facts,
            OfstedImports lists,
            Withdrawals withdrawals,
            Accreditations accreditations,
            TaskInbox inbox,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.work = work;
        this.proposals = proposals;
        this.facts = facts;
        this.lists = lists;
        this.withdrawals = withdrawals;
        this.accreditations = accreditations;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    @AfterEach
    void noListHasBeenImported() {
        transaction.executeWithoutResult(status -> OfstedFile.forgetLists(jdbc));
    }

    @Test
    void whatARegisterTellsIsProposedInOpenTasksAndMakesWaitingOnesDueAndTheEndOfTheCaseEndsTheWatch() {
        var applicant = work.applicant();
        UUID caseId = work.submittedBy(applicant, 1);
        UUID firm = aWatchedCompany(caseId);
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        var check = work.taskOfCase(caseId, "check-firm").taskId();
        assertThat(proposals.of(check, "d05Answer")).isEqualTo("pending");

        seen(firm, FactKind.DISQUALIFICATIONS);
        await().atMost(LONGEST_WAIT).until(() -> proposals.of(check, "d05Answer"), "clear"::equals);

        work.done(caseId, "check-firm", "officer", FormAnswers.firmClear(work.today()));
        var finances = DeskAnswers.finances(work.today())
                .pending(
                        "D03", "Companies House has not answered.", work.today().plusDays(9));
        work.done(caseId, "check-finances", "officer2", finances.map());
        work.doneForHome(caseId, 1, "check-landlord", "officer", FormAnswers.landlordClear(work.today()));
        assertThat(dueOfSettling(caseId)).isEqualTo(work.today().plusDays(9));

        seen(firm, FactKind.INSOLVENCY);
        await().atMost(LONGEST_WAIT).until(() -> dueOfSettling(caseId), work.today()::equals);

        assertThat(watched(firm)).isPositive();
        withdrawals.withdraw(caseId, applicant.organisation(), REASON, applicant.username());
        work.ended(caseId);
        assertThat(watched(firm)).isZero();
    }

    @Test
    void aListThatSuspendsAServiceHasAManagerConsiderItsAccreditedHomes() {
        UUID caseId = accredited();

        lists.take(new OfstedImports.Given(
                OfstedFile.asAt(work.today().minusDays(2))
                        .suspended(URN)
                        .others(20)
                        .bytes(),
                "list.csv",
                Optional.empty(),
                true,
                "admin"));

        var decision = work.taskOfCase(caseId, "consider-suspension");
        inbox.claim(decision.taskId(), "manager");
        inbox.submit(decision.taskId(), Map.of("result", "suspend", "reasons", "Suspended by Ofsted."), "manager");
        assertThat(accreditations.standingOf(work.settingOf(caseId, 1)).kind()).isEqualTo(StandingKind.SUSPENDED);
    }

    /** One home, whose service an officer found under a number that no other test has. */
    private UUID accredited() {
        UUID caseId = work.submitted(1);
        var today = work.today();
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        work.done(
                caseId,
                "check-firm",
                "officer",
                DeskAnswers.firm(today, URN, LocalDate.of(2024, 2, 12)).map());
        work.done(caseId, "check-finances", "officer2", FormAnswers.financesClear(today));
        work.doneForHome(caseId, 1, "check-landlord", "officer", FormAnswers.landlordClear(today));
        work.visitIsBooked(caseId, today.plusDays(10));
        work.visitIsClear(caseId);
        work.doneForHome(caseId, 1, "inspect-property", "inspector", FormAnswers.everythingMet(work.today()));
        work.doneForHome(caseId, 1, "decide-property", "panel", FormAnswers.accredit());
        return caseId;
    }

    private UUID aWatchedCompany(UUID caseId) {
        UUID firm = work.now(caseId).firm();
        jdbc.sql("update provider.firm set kind = 'COMPANY', company_number = :number where id = :firm")
                .param("number", COMPANY)
                .param("firm", firm)
                .update();
        facts.watch(firm);
        return firm;
    }

    private void seen(UUID firm, FactKind kind) {
        facts.recordByHand(firm, kind, new ByHand(false, "Seen at the register"), work.today(), "officer");
    }

    private LocalDate dueOfSettling(UUID caseId) {
        return LondonTime.dayOf(work.taskOfCase(caseId, "settle-pending-checks").due());
    }

    private int watched(UUID firm) {
        return jdbc.sql("select count(*) from provider.register_watch where firm = :firm")
                .param("firm", firm)
                .query(Integer.class)
                .single();
    }
}
