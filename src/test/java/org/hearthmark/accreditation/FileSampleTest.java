package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.application.sample.SampleRedraws;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.provider.StaffLists;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.EngineDoor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stage 2 on the real engine: the list, the draw, the files, what follows from them. */
@HearthmarkTest
class FileSampleTest {

    private static final List<String> EIGHT = List.of(
            "Odalys Brightwater",
            "Perrin Tallow",
            "Quenby Ashlark",
            "Ruark Meadowes",
            "Sunniva Hale",
            "Tobiah Crane",
            "Ulla Winterbourne",
            "Vesper Dunmore");

    private final CaseAtWork work;
    private final StaffAtWork staff;
    private final StaffLists lists;
    private final SampleRedraws redraws;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final int port;

    FileSampleTest(
            @Autowired CaseAtWork work,
            @Autowired StaffAtWork staff,
            @Autowired StaffLists lists,
            @Autowired SampleRedraws redraws,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @LocalServerPort int port) {
        this.work = work;
        this.staff = staff;
        this.lists = lists;
        this.redraws = redraws;
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
    }

    @Test
    void noVisitIsBookedBeforeTheStaffListIsDeclaredAndItsProviderIsAsked() {
        UUID caseId = visitToBook();
        UUID firm = work.now(caseId).firm();
        assertThat(asked(caseId))
                .as("as soon as stage 2 begins, before anybody tries to book")
                .containsExactly("ada@provider.example");

        assertThatThrownBy(() -> book(caseId)).hasMessageContaining("has not declared its staff list complete");
        assertThat(work.now(caseId).status()).isEqualTo(CaseStatus.VISIT_TO_BOOK);
        assertThat(asked(caseId)).containsExactly("ada@provider.example");

        staff.declaredFor(firm);
        UUID someone = lists.newest(firm).people().get(0).id();
        lists.remove(firm, someone, "provider");
        assertThatThrownBy(() -> book(caseId)).hasMessageContaining("has not declared its staff list complete");

        lists.declareComplete(firm, lists.newest(firm).version(), "Ada Lamp", "provider");
        book(caseId);
        assertThat(work.filesToRecord(caseId)).isEqualTo(2);
    }

    @Test
    void whatTheVisitWaitsForStandsOnTheProvidersFirstPageAndOnItsTracker() {
        var applicant = work.applicant();
        UUID caseId = work.submittedBy(applicant, 1);
        String tracker = "/provider/applications/" + work.now(caseId).reference();
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        var provider = Visitor.signedIn(port, applicant.username());
        assertThat(provider.get("/provider").body()).doesNotContain("Waiting for you");

        work.deskChecksAreClear(caseId);
        work.task(caseId, "book-visit", "");

        assertThat(provider.get("/provider").body()).contains("Waiting for you", "Declare your staff list complete");
        assertThat(provider.get(tracker).body()).contains("Waiting for you: your staff list.");
        staff.declaredFor(work.now(caseId).firm());
        assertThat(provider.get("/provider").body()).doesNotContain("Waiting for you");
        assertThat(provider.get(tracker).body()).doesNotContain("Waiting for you");
    }

    @Test
    void filesAreNotRecordedBeforeTheDayOfTheVisit() {
        UUID caseId = booked(StageTwoAnswers.STAFF);

        assertThatThrownBy(() -> file(caseId, Map.of()))
                .hasMessageContaining("Staff files are recorded from that day on");

        work.dayOfVisit(caseId);
        file(caseId, Map.of());
        assertThat(work.filesToRecord(caseId)).isEqualTo(2);
    }

    @Test
    void theSampleIsDrawnAgainFromWhatWasStoredAndIsTheSame() {
        UUID caseId = booked(EIGHT);
        String reference = work.now(caseId).reference();

        assertThat(work.filesToRecord(caseId)).isEqualTo(5);
        var report = redraws.of(reference).orElseThrow();
        assertThat(report.same()).describedAs(report.inWords()).isTrue();
        assertThat(report.inWords()).startsWith("Same: " + reference).doesNotContain(EIGHT);
        assertThat(redraws.of("ACC-2026-999999")).isEmpty();
    }

    @Test
    void aLaterEditOfTheListChangesNothingInTheSample() {
        UUID caseId = booked(EIGHT);
        UUID firm = work.now(caseId).firm();
        lists.remove(firm, lists.newest(firm).people().get(0).id(), "provider");

        assertThat(redraws.of(work.now(caseId).reference()).orElseThrow().same())
                .isTrue();
    }

    @Test
    void oneFileWithoutReferencesLeadsToASecondDrawAndIsCuredBeforeTheDecision() {
        UUID caseId = atTheVisit(EIGHT);
        file(caseId, Map.of("f3", "0"));
        allFiles(caseId, 4);

        assertThat(work.task(caseId, "record-file-sample", "1 of 3, second draw")
                        .open())
                .isTrue();
        allFiles(caseId, 3);
        work.done(caseId, "record-sample-items", "inspector", withoutReferences());
        work.done(caseId, "record-visit", "inspector", StageTwoAnswers.visited(work.today()));

        work.task(caseId, "check-cures", "");
        assertThat(work.now(caseId).status()).isEqualTo(CaseStatus.VISIT_DONE);
        assertThat(results(caseId)).containsExactly("SECOND_DRAW second-draw", "CURE one-person-fails");
        assertThat(redraws.of(work.now(caseId).reference()).orElseThrow().same())
                .isTrue();
        work.done(
                caseId,
                "check-cures",
                "inspector",
                Map.of("cureF3", "cured", "seenF3", "Both references, dated after the visit, seen today."));
        work.task(caseId, "inspect-property", "");
        assertThat(work.now(caseId).refusalProposed()).isFalse();
        assertThat(levels(caseId, "LM-06")).containsExactly("ALMOST_1", "LEVEL_1");
        assertThat(levels(caseId, "LM-07")).containsExactly("NONE", "LEVEL_1");
        assertThat(levels(caseId, "LM-08")).as("not touched").containsExactly("LEVEL_1");
    }

    private static Map<String, Object> withoutReferences() {
        var answers = new HashMap<>(StageTwoAnswers.sampleItems());
        answers.put("lm06Level", "almost1");
        answers.put("lm06Comment", "One file lacks its references.");
        answers.put("lm07Level", "none");
        answers.put("lm07Comment", "One file lacks its references.");
        return answers;
    }

    private List<String> levels(UUID caseId, String item) {
        return jdbc.sql("select level from accreditation.item_record where case_id = ? and item = ? order by entered")
                .params(caseId, item)
                .query(String.class)
                .list();
    }

    @Test
    void theItemsOfTheSampleBeginWithWhatTheFilesPropose() {
        UUID caseId = atTheVisit(StageTwoAnswers.STAFF);
        file(caseId, Map.of("f13", "0", "f9", "1"));
        allFiles(caseId, 2);
        var task = work.task(caseId, "record-sample-items", "").taskId();

        var form = EngineDoor.session(port, "inspector")
                .send("GET", "/task/" + task + "/form-variables?deserializeValues=false", "")
                .body()
                .replace("\\", "");

        assertThat(form)
                .contains("\"lm06Level\":\"level1\"", "\"lm07Level\":\"level1\"", "\"lm12Level\":\"almost1\"")
                .contains("\"lm12Measure\":66", "Training in date (F13): 2 of 3 files")
                .doesNotContain("lm10Level");
        work.done(caseId, "record-sample-items", "inspector", StageTwoAnswers.sampleItems());
        assertThat(jdbc.sql("select level from accreditation.item_record where case_id = ? and item = 'LM-12'")
                        .param(caseId)
                        .query(String.class)
                        .single())
                .as("what the inspector corrected counts")
                .isEqualTo("LEVEL_1");
    }

    @Test
    void theFilesOfTwoPeopleWithoutIdentityOrChecksFailTheVisit() {
        UUID caseId = atTheVisit(EIGHT);
        file(caseId, Map.of("f1", "1"));
        file(caseId, Map.of("f2", "0"));
        allFiles(caseId, 3);
        itemsAndVisit(caseId);

        work.task(caseId, "decide-property", "");
        assertThat(results(caseId)).containsExactly("FAILS two-people-fail");
        assertThat(work.now(caseId).refusalProposedAt()).contains(Step.RECORD_FILE_SAMPLE);
    }

    @Test
    void anotherGapOfScheduleOneIsCuredWithinItsClockAndNotGivenUpBefore() {
        UUID caseId = atTheVisit(StageTwoAnswers.STAFF);
        LocalDate visit = work.today();
        file(caseId, Map.of("f4", "0"));
        allFiles(caseId, 2);
        itemsAndVisit(caseId);
        var task = work.task(caseId, "check-cures", "");

        assertThat(org.hearthmark.shared.LondonTime.dayOf(task.due())).isEqualTo(visit.plusDays(28));
        var given = Map.<String, Object>of("cureF4", "notCured", "seenF4", "Nothing came.");
        assertThatThrownBy(() -> work.done(caseId, "check-cures", "inspector", given))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.fields().get("cureF4")).contains("The provider has until"));
        clock.advance(Duration.ofDays(29));
        work.done(caseId, "check-cures", "inspector", given);

        work.task(caseId, "decide-property", "");
        assertThat(work.now(caseId).refusalProposedAt()).contains(Step.CHECK_CURES);
    }

    @Test
    void anIndexBelowSeventyPerCentFailsThoughSchedule1IsThere() {
        UUID caseId = atTheVisit(StageTwoAnswers.STAFF);
        var poor = new HashMap<String, Object>();
        for (int number = 7; number <= 18; number++) {
            poor.put("f" + number, number <= 17 ? "0" : "2");
        }
        for (int file = 0; file < 3; file++) {
            file(caseId, poor);
        }
        itemsAndVisit(caseId);

        work.task(caseId, "decide-property", "");
        assertThat(results(caseId)).containsExactly("FAILS share-below-level-1");
    }

    @Test
    void aLawfulConditionalStartIsAnOutcomeOfItsOwn() {
        UUID caseId = atTheVisit(StageTwoAnswers.STAFF);
        var answers = StageTwoAnswers.file(Map.of("f3", "0"));
        answers.put("start", conditionalStart("f3"));
        work.done(caseId, "record-file-sample", "inspector", answers);
        allFiles(caseId, 2);
        itemsAndVisit(caseId);

        work.task(caseId, "inspect-property", "");
        assertThat(results(caseId)).containsExactly("PASSES passes");
    }

    @Test
    void nobodyStartsConditionallyWithoutIdentityAndDbs() {
        UUID caseId = atTheVisit(StageTwoAnswers.STAFF);
        var answers = StageTwoAnswers.file(Map.of("f2", "1", "f3", "0"));
        answers.put("start", conditionalStart("f3"));

        assertThatThrownBy(() -> work.done(caseId, "record-file-sample", "inspector", answers))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.fields()).containsOnlyKeys("conditionalStart"));
    }

    @Test
    void commentsNameNobodyOfTheList() {
        UUID caseId = atTheVisit(StageTwoAnswers.STAFF);
        var answers = StageTwoAnswers.fileComplete();
        answers.put("comment", "The file of Perrin TALLOW is thin.");

        assertThatThrownBy(() -> work.done(caseId, "record-file-sample", "inspector", answers))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.fields()).containsOnlyKeys("comment"));
    }

    @Test
    void namesFromTheRotaAreHeldAgainstTheListAndNotKept() {
        UUID caseId = atTheVisit(StageTwoAnswers.STAFF);
        allFiles(caseId, 3);
        work.done(
                caseId,
                "record-sample-items",
                "inspector",
                StageTwoAnswers.sampleItems("tallow, PERRIN", "Xanthippe Nowhereby"));

        assertThat(jdbc.sql("select position, found, person from accreditation.rota_check where case_id = ?"
                                + " order by position")
                        .param(caseId)
                        .query((row, number) ->
                                tuple(row.getInt(1), row.getBoolean(2), row.getObject(3, UUID.class) != null))
                        .list())
                .containsExactly(tuple(1, true, true), tuple(2, false, false));
        assertThat(EveryColumn.of(jdbc).thatHolds("Xanthippe Nowhereby")).isEmpty();
        assertThat(EveryColumn.of(jdbc).thatHolds("tallow, PERRIN")).isEmpty();
    }

    private UUID visitToBook() {
        UUID caseId = work.submitted(1);
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        work.deskChecksAreClear(caseId);
        work.task(caseId, "book-visit", "");
        return caseId;
    }

    private void book(UUID caseId) {
        work.done(
                caseId,
                "book-visit",
                "inspector",
                FormAnswers.visitOn(work.today().plusDays(10)));
    }

    private UUID booked(List<String> names) {
        UUID caseId = visitToBook();
        staff.declared(work.now(caseId).firm(), names);
        book(caseId);
        return caseId;
    }

    private UUID atTheVisit(List<String> names) {
        UUID caseId = booked(names);
        work.dayOfVisit(caseId);
        return caseId;
    }

    private void file(UUID caseId, Map<String, Object> but) {
        work.done(caseId, "record-file-sample", "inspector", StageTwoAnswers.file(but));
    }

    private void allFiles(UUID caseId, int count) {
        for (int file = 0; file < count; file++) {
            file(caseId, Map.of());
        }
    }

    private void itemsAndVisit(UUID caseId) {
        work.done(caseId, "record-sample-items", "inspector", StageTwoAnswers.sampleItems());
        work.done(caseId, "record-visit", "inspector", StageTwoAnswers.visited(work.today()));
    }

    private Map<String, Object> conditionalStart(String... outstanding) {
        return Map.of(
                "conditionalStart", "yes",
                "outstanding", new ArrayList<>(List.of(outstanding)),
                "stepsTaken", "Written to both referees twice, and rung the second.",
                "supervisor", "The deputy manager",
                "until", work.today().plusDays(14).toString());
    }

    private List<String> results(UUID caseId) {
        return jdbc.sql(
                        "select result || ' ' || rule from accreditation.sample_result where case_id = ? order by round")
                .param(caseId)
                .query(String.class)
                .list();
    }

    private List<String> asked(UUID caseId) {
        return jdbc.sql("select recipient from notification.outbox where about = ? and key like 'staff-list-asked:%'")
                .param(caseId)
                .query(String.class)
                .list();
    }
}
