package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.application.intake.Withdrawals;
import org.hearthmark.accreditation.application.sample.SampleRedraws;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The appointment of a visit: invited, moved, cancelled, and what goes with it. */
@HearthmarkTest
class VisitBookingTest {

    private final CaseAtWork work;
    private final StaffAtWork staff;
    private final WorkItems workItems;
    private final SampleRedraws redraws;
    private final Withdrawals withdrawals;
    private final JdbcClient jdbc;
    private final int port;

    private UUID caseId;
    private String page;
    private LocalDate day;

    VisitBookingTest(
            @Autowired CaseAtWork work,
            @Autowired StaffAtWork staff,
            @Autowired WorkItems workItems,
            @Autowired SampleRedraws redraws,
            @Autowired Withdrawals withdrawals,
            @Autowired JdbcClient jdbc,
            @LocalServerPort int port) {
        this.work = work;
        this.staff = staff;
        this.workItems = workItems;
        this.redraws = redraws;
        this.withdrawals = withdrawals;
        this.jdbc = jdbc;
        this.port = port;
    }

    @BeforeEach
    void aVisitThatCanBeBooked() {
        caseId = work.submitted(1);
        page = "/cases/" + work.now(caseId).reference() + "/visit";
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        work.deskChecksAreClear(caseId);
        work.task(caseId, "book-visit", "");
        staff.declaredFor(work.now(caseId).firm());
        day = work.today().plusDays(14);
    }

    @Test
    void providerInspectorAndColleaguesAreInvited() {
        book("inspector2");

        assertThat(invited(0))
                .containsExactlyInAnyOrder(
                        "ada@provider.example", "inspector@alliance.example", "inspector2@alliance.example");
        assertThat(calendar(0)).contains("METHOD:REQUEST", "SEQUENCE:0", "UID:" + caseId + "@hearthmark");
    }

    @Test
    void onlyColleaguesComeAlong() {
        assertThatThrownBy(() -> book("inspector2, provider"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.fields()).containsOnlyKeys("comeAlong"));
    }

    @Test
    void aMovedVisitKeepsItsSampleMovesItsTasksAndUpdatesCalendars() {
        book("");
        var before = drawn();
        var inspector = Visitor.signedIn(port, "inspector");

        assertThat(inspector.get(page).body()).contains("The provider&#39;s office");
        assertThat(inspector.submit(page, page, move(day.plusDays(7), "")).body())
                .contains("Say why");
        assertThat(inspector.submit(page, page, move(work.today(), "Ill")).body())
                .contains("at least two working days");
        assertThat(inspector
                        .submit(page, page, move(day.plusDays(7), "The inspector is ill."))
                        .statusCode())
                .isEqualTo(302);

        assertThat(calendar(1)).contains("METHOD:REQUEST", "SEQUENCE:1", "UID:" + caseId + "@hearthmark");
        assertThat(invited(1)).contains("ada@provider.example");
        assertThat(drawn()).isEqualTo(before);
        assertThat(redraws.of(work.now(caseId).reference()).orElseThrow().same())
                .isTrue();
        assertThat(workItems.ofCase(caseId).stream().filter(WorkItem::open))
                .extracting(WorkItem::followUp)
                .containsOnly(day.plusDays(7));
        assertThat(LondonTime.dayOf(work.now(caseId).visitAt().orElseThrow())).isEqualTo(day.plusDays(7));
    }

    @Test
    void aCancelledVisitLeavesCalendarsAndNothingIsRecordedUntilItHasANewDay() {
        book("");
        var inspector = Visitor.signedIn(port, "inspector");

        assertThat(inspector
                        .submit(page, page + "/cancel", Map.of("cancelReason", ""))
                        .body())
                .contains("Say why");
        inspector.submit(page, page + "/cancel", Map.of("cancelReason", "The provider moves house."));

        assertThat(calendar(1)).contains("METHOD:CANCEL", "SEQUENCE:1");
        assertThat(work.now(caseId).visitAt()).isEmpty();
        assertThatThrownBy(() -> work.done(caseId, "record-file-sample", "inspector", StageTwoAnswers.fileComplete()))
                .hasMessageContaining("The visit is cancelled");
        assertThatThrownBy(() -> work.done(caseId, "record-visit", "inspector", StageTwoAnswers.visited(work.today())))
                .hasMessageContaining("The visit is cancelled");

        inspector.submit(page, page, move(day, "A new day was agreed."));
        assertThat(calendar(2)).contains("METHOD:REQUEST", "SEQUENCE:2");
        work.visitIsClear(caseId);
        work.task(caseId, "inspect-property", "");
    }

    @Test
    void aVisitThatHasTakenPlaceIsNeitherMovedNorCancelled() {
        book("");
        work.dayOfVisit(caseId);
        work.done(caseId, "record-file-sample", "inspector", StageTwoAnswers.fileComplete());

        var answer = Visitor.signedIn(port, "inspector").submit(page, page, move(day.plusDays(20), "Once more."));

        assertThat(answer.body()).contains("The visit has taken place");
    }

    @Test
    void aWithdrawnApplicationCancelsItsVisit() {
        book("");

        withdrawals.recordFor(caseId, "The homes are sold.", "officer");

        assertThat(calendar(1)).contains("METHOD:CANCEL", "SEQUENCE:1");
    }

    @Test
    void onlyInspectorsMoveVisits() {
        book("");

        for (String other : List.of("officer", "manager", "panel")) {
            assertThat(Visitor.signedIn(port, other).get(page).statusCode()).isEqualTo(403);
        }
    }

    private void book(String comeAlong) {
        var answers = new HashMap<>(StageTwoAnswers.visitOn(day));
        answers.put("comeAlong", comeAlong);
        work.done(caseId, "book-visit", "inspector", answers);
    }

    private Map<String, String> move(LocalDate to, String reason) {
        return Map.of(
                "visitOn.day",
                String.valueOf(to.getDayOfMonth()),
                "visitOn.month",
                String.valueOf(to.getMonthValue()),
                "visitOn.year",
                String.valueOf(to.getYear()),
                "time",
                "11:30",
                "place",
                "The other office",
                "reason",
                reason);
    }

    private List<UUID> drawn() {
        return jdbc.sql("""
                        select person from accreditation.drawn_file f join accreditation.file_draw d on d.id = f.draw
                        where d.case_id = ? order by f.number
                        """).param(caseId).query(UUID.class).list();
    }

    private List<String> invited(int sequence) {
        return jdbc.sql("select recipient from notification.outbox where about = ? and key like ?")
                .params(caseId, "visit:" + caseId + ":" + sequence + ":%")
                .query(String.class)
                .list();
    }

    private String calendar(int sequence) {
        return jdbc.sql("select calendar from notification.outbox where about = ? and key like ? limit 1")
                .params(caseId, "visit:" + caseId + ":" + sequence + ":%")
                .query(String.class)
                .single();
    }
}
