package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.application.sample.RedrawReport;
import org.hearthmark.accreditation.application.sample.SampleRedraws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What {@code script/redraw-sample} says when rows behind a sample were changed by the owner of the database, past the
 * triggers that refuse it to everybody else. Everything is rolled back again.
 */
@HearthmarkTest
class SampleRedrawTest {

    private static final List<String> EIGHT = List.of(
            "Alba Thistlewood",
            "Bran Carrowmore",
            "Cosima Yellowlees",
            "Dewi Pengelly",
            "Elowen Strake",
            "Fergus Oakhanger",
            "Gwenna Tolgarrick",
            "Hamish Quarrier");
    private static final String LIST = "Draw 1: the staff list is not the one that was frozen";
    private static final String SEED = "Draw 1: the seed does not follow from the sealed head and the case";
    private static final String OTHER_FILES = "Draw 1: other files are stored than the draw gives";
    private static final String OTHER_ORDER = "Draw 1: the files are stored in another order than the draw gives";
    private static final String OTHER_SEAL = "Draw 1: the audit trail has another seal of this number";
    private static final String UNKNOWN_TO_THE_TRAIL = "Draw 1: the audit trail does not know these files";

    private final CaseAtWork work;
    private final StaffAtWork staff;
    private final SampleRedraws redraws;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    private UUID caseId;
    private String reference;

    @Autowired
    SampleRedrawTest(
            CaseAtWork work,
            StaffAtWork staff,
            SampleRedraws redraws,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.work = work;
        this.staff = staff;
        this.redraws = redraws;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void fiveOfEightFilesAreDrawn() {
        caseId = work.submitted(1);
        reference = work.now(caseId).reference();
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        work.deskChecksAreClear(caseId);
        work.task(caseId, "book-visit", "");
        staff.declared(work.now(caseId).firm(), EIGHT);
        work.done(
                caseId,
                "book-visit",
                "inspector",
                FormAnswers.visitOn(work.today().plusDays(10)));
    }

    @TestFactory
    Stream<DynamicTest> whatWasChangedIsSaidClearly() {
        return Stream.of(
                says("nothing", () -> 0),
                says("somebody on the list", () -> onTheList("set region = 'Elsewhere'"), LIST),
                says("somebody taken off the list", this::takenOffTheList, LIST, OTHER_FILES),
                says("a name alone", () -> onTheList("set name = 'Somebody Else'")),
                says("the seed", () -> ofTheDraw("set seed = repeat('0', 64)"), SEED, UNKNOWN_TO_THE_TRAIL),
                says("the head", () -> ofTheDraw("set head = repeat('0', 64)"), SEED, OTHER_SEAL),
                says("the seal", this::sealedOtherwise, OTHER_SEAL),
                says(
                        "the number of files",
                        () -> ofTheDraw("set rules = jsonb_set(rules, '{files}', '4')"),
                        OTHER_FILES),
                says("who was drawn", this::anotherPersonInPlaceOfOne, OTHER_FILES, UNKNOWN_TO_THE_TRAIL),
                says("a file taken away", this::oneFileLess, OTHER_FILES, UNKNOWN_TO_THE_TRAIL),
                says("the order", this::twoFilesChangePlaces, OTHER_ORDER, UNKNOWN_TO_THE_TRAIL),
                says("the audit trail", this::forgottenByTheTrail, UNKNOWN_TO_THE_TRAIL));
    }

    @Test
    void theSampleOfOneCaseIsNoSampleOfAnother() {
        UUID other = work.submitted(1);
        String itsReference = work.now(other).reference();

        String said = afterChange(() -> ofTheDraw("set case_id = '" + other + "'"), itsReference);

        assertThat(said).startsWith("Different: " + itsReference).contains(SEED, UNKNOWN_TO_THE_TRAIL);
        assertThat(redraws.of(itsReference)).isEmpty();
    }

    private DynamicTest says(String changed, Supplier<Integer> change, String... faults) {
        return DynamicTest.dynamicTest(changed, () -> {
            String said = afterChange(change, reference);

            assertThat(said).startsWith((faults.length == 0 ? "Same: " : "Different: ") + reference);
            assertThat(List.of(faults)).as(said).allMatch(said::contains);
            assertThat(said).doesNotContain(EIGHT);
            assertThat(redraws.of(reference).map(RedrawReport::same))
                    .as("rolled back")
                    .contains(true);
        });
    }

    private String afterChange(Supplier<Integer> change, String of) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("set local session_replication_role = replica").update();
            change.get();
            return redraws.of(of).orElseThrow().inWords();
        });
    }

    private int onTheList(String set) {
        return changed("update provider.staff_entry " + set + " where person = " + first());
    }

    private int takenOffTheList() {
        return changed("delete from provider.staff_entry where person = " + first());
    }

    private int ofTheDraw(String set) {
        return changed("update accreditation.file_draw " + set + " where case_id = '" + caseId + "'");
    }

    private int anotherPersonInPlaceOfOne() {
        return changed("update accreditation.drawn_file set person = (select e.person from provider.staff_entry e"
                + " join accreditation.file_draw d on d.firm = e.firm and d.case_id = '" + caseId + "'"
                + " where e.person not in (select person from accreditation.drawn_file where draw = d.id)"
                + " order by e.person limit 1) where person = " + first());
    }

    private int oneFileLess() {
        return changed("delete from accreditation.drawn_file where person = " + first());
    }

    private int twoFilesChangePlaces() {
        changed("update accreditation.drawn_file set number = 99 where number = 1 and draw = " + draw());
        changed("update accreditation.drawn_file set number = 1 where number = 2 and draw = " + draw());
        return changed("update accreditation.drawn_file set number = 2 where number = 99 and draw = " + draw());
    }

    private int sealedOtherwise() {
        return changed("update audit.seal set hash = decode(repeat('0', 64), 'hex') where sequence ="
                + " (select head_number from accreditation.file_draw where id = " + draw() + ")");
    }

    private int forgottenByTheTrail() {
        return changed("delete from audit.entry where action = 'file-sample-drawn' and about = '" + caseId + "'");
    }

    private int changed(String statement) {
        int rows = jdbc.sql(statement).update();
        assertThat(rows).as(statement).isEqualTo(1);
        return rows;
    }

    private String draw() {
        return "(select id from accreditation.file_draw where case_id = '" + caseId + "')";
    }

    private String first() {
        return "(select person from accreditation.drawn_file where number = 1 and draw = " + draw() + ")";
    }
}
