package org.hearthmark.accreditation.application.recheck;

import static java.util.Optional.empty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearthmark.accreditation.domain.desk.CheckFinding;
import org.hearthmark.accreditation.domain.desk.CheckedFirm;
import org.hearthmark.accreditation.domain.desk.DeskCheckList;
import org.hearthmark.accreditation.domain.recheck.RegisterFacts;
import org.hearthmark.accreditation.domain.recheck.RegisterReading;
import org.hearthmark.accreditation.domain.recheck.RegisterReading.Basis;
import org.hearthmark.accreditation.domain.recheck.ServiceOnList;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FirmKind;
import org.junit.jupiter.api.Test;

/** What the forms of stage 1 begin with. */
class ProposedAnswersTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final CheckedFirm COMPANY = new CheckedFirm(FirmKind.COMPANY, true, true, true, true);

    @Test
    void aTellingRegisterFillsAnswerValuesAndTheDayOnWhichItWasAsked() {
        var proposed = proposed(
                COMPANY,
                told("D01", "clear", Map.of("monthsOld", 40), TODAY),
                told("D07", "clear", Map.of(), TODAY.minusDays(2)));

        assertThat(proposed.ofFirm())
                .containsOnly(
                        entry("companiesHouse", "yes"),
                        entry("firmSeenOn", "2026-11-20"),
                        entry("d01Answer", "clear"),
                        entry("d01MonthsOld", 40),
                        entry("d07Answer", "clear"));
        assertThat(proposed.inWords())
                .startsWith("- **D01** Clear. Companies House (demo data), as at 22 November 2026")
                .contains("\n- **D07** Clear.");
    }

    @Test
    void whatIsNotClearSaysWhyInItsNote() {
        assertThat(proposed(COMPANY, told("D02", "amber", Map.of("daysLate", 3), TODAY))
                        .ofFinances())
                .containsEntry("accounts", "due")
                .containsEntry("d02DaysLate", 3)
                .containsEntry("d02Note", "Companies House (demo data), as at 22 November 2026: D02");
    }

    @Test
    void whatIsPendingIsLookedAtAgainWhenTheRegisterIsAskedAgainButNotBeforeTomorrow() {
        assertThat(proposed(COMPANY, pending("D03", "2026-11-25T10:00:00Z")).ofPending())
                .containsEntry("d03Answer", "pending")
                .containsEntry("d03LookAgain", "2026-11-25")
                .containsEntry("d03Note", "Companies House has not answered yet.")
                .doesNotContainKey("settledOn");
        assertThat(proposed(COMPANY, pending("D03", "2026-11-22T10:00:00Z")).ofPending())
                .containsEntry("d03LookAgain", "2026-11-23");
        assertThat(proposed(COMPANY, pending("D03", "2026-11-22T10:00:00Z")).anyTold())
                .isFalse();
    }

    @Test
    void aDayThatIsTooLongAgoForTheFormIsNotProposed() {
        var old = told("D16", "registered", Map.of("urn", "2700001"), TODAY.minusDays(40));

        assertThat(proposed(COMPANY, old).ofFirm())
                .containsEntry("d16Urn", "2700001")
                .doesNotContainKey("registerSeenOn");
    }

    @Test
    void valuesThatTheAnswerDoesNotAskForAreLeftOut() {
        assertThat(proposed(COMPANY, told("D01", "stop", Map.of("monthsOld", 40), TODAY))
                        .ofFirm())
                .containsEntry("d01Answer", "stop")
                .doesNotContainKey("d01MonthsOld");
    }

    @Test
    void aPersonsCheckIsAHintAndNoAnswer() {
        var check = DeskCheckList.published().check("D06");
        var hint = new RegisterReading(check, empty(), Map.of(), "3 in office", empty(), empty());

        assertThat(proposed(COMPANY, hint).ofFirm()).doesNotContainKey("d06Answer");
        assertThat(proposed(COMPANY, hint).inWords()).isEqualTo("- **D06** 3 in office");
    }

    @Test
    void aSoleTraderIsNotAskedAboutAndSaysSo() {
        var trader = proposed(new CheckedFirm(FirmKind.SOLE_TRADER, false, false, false, false));

        assertThat(trader.ofFirm()).containsOnly(entry("companiesHouse", "no"));
        assertThat(trader.ofFinances()).containsOnly(entry("accounts", "notAtCompaniesHouse"));
        assertThat(trader.inWords()).isEqualTo("No public register is read for these checks.");
    }

    @Test
    void onlyWhatTheFormAsksIsProposed() {
        var facts = facts(COMPANY);
        var readings = List.of(told("D01", "stop", Map.of(), TODAY), told("D03", "clear", Map.of(), TODAY));

        assertThat(new ProposedAnswers(facts, readings, Set.of("D03")).ofPending())
                .containsOnly(entry("d03Answer", "clear"), entry("settledOn", "2026-11-22"));
    }

    @Test
    void whatAPersonConfirmsKeepsTheRegisterAndTheDayEvenWhereItIsClear() {
        var reading = told("D01", "clear", Map.of("monthsOld", 40), TODAY);

        assertThat(reading.sourceOf(finding("D01", "clear", 40)).source())
                .endsWith("; filled in: Companies House (demo data), as at 22 November 2026");
        assertThat(reading.sourceOf(finding("D01", "clear", 41)).source())
                .as("corrected")
                .isEqualTo(reading.check().where());
        assertThat(reading.sourceOf(finding("D01", "amber", 40)).source())
                .isEqualTo(reading.check().where());
        assertThat(pending("D01", "2026-11-25T10:00:00Z")
                        .sourceOf(finding("D01", "pending", 40))
                        .source())
                .isEqualTo(reading.check().where());
    }

    private static CheckFinding finding(String check, String answer, int monthsOld) {
        var published = DeskCheckList.published().check(check);
        return new CheckFinding(
                published,
                published.answer(answer).orElseThrow(),
                Map.of("monthsOld", monthsOld),
                TODAY,
                empty(),
                empty(),
                empty());
    }

    private static ProposedAnswers proposed(CheckedFirm firm, RegisterReading... readings) {
        return new ProposedAnswers(facts(firm), List.of(readings), Set.of("D01", "D02", "D03", "D06", "D07", "D16"));
    }

    private static RegisterFacts facts(CheckedFirm firm) {
        var nothing = new CompanyReading(empty(), empty(), empty(), empty(), empty(), empty(), empty());
        return new RegisterFacts(TODAY, firm, nothing, Map.of(), new ServiceOnList(null, empty(), empty()));
    }

    private static RegisterReading told(String check, String answer, Map<String, Object> seen, LocalDate asAt) {
        var published = DeskCheckList.published().check(check);
        return new RegisterReading(
                published,
                published.answer(answer),
                seen,
                "Companies House (demo data), as at 22 November 2026: " + check,
                Optional.of(new Basis("Companies House (demo data)", asAt, asAt.plusDays(3))),
                empty());
    }

    private static RegisterReading pending(String check, String nextTry) {
        var published = DeskCheckList.published().check(check);
        return new RegisterReading(
                published,
                published.answer("pending"),
                Map.of(),
                "Companies House has not answered yet.",
                empty(),
                Optional.of(Instant.parse(nextTry)));
    }
}
