package org.hearthmark.accreditation.application.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.domain.desk.CheckFinding;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.CheckedFirm;
import org.hearthmark.accreditation.domain.desk.DeskCheck;
import org.hearthmark.accreditation.domain.desk.DeskCheckList;
import org.hearthmark.provider.FirmKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CheckedFirm COMPANY = new CheckedFirm(FirmKind.COMPANY, true, true, true, true);
    private static final CheckedFirm YOUNG_COMPANY = new CheckedFirm(FirmKind.COMPANY, true, false, true, true);
    private static final CheckedFirm SOLE_TRADER = new CheckedFirm(FirmKind.SOLE_TRADER, false, false, false, false);
    private static final CheckedFirm SMALL_CHARITY = new CheckedFirm(FirmKind.CHARITY, false, true, true, true);

    @ParameterizedTest
    @CsvSource({
        "D01, monthsOld, 12, CLEAR",
        "D01, monthsOld, 11, AMBER",
        "D02, daysLate, 0, CLEAR",
        "D02, daysLate, 1, AMBER",
        "D02, daysLate, 59, AMBER",
        "D02, daysLate, 60, STOP",
        "D04, daysSinceCharge, 91, CLEAR",
        "D04, daysSinceCharge, 90, AMBER",
        "D06, dissolvedFirms, 1, CLEAR",
        "D06, dissolvedFirms, 2, AMBER",
        "D06, dissolvedFirms, 40, AMBER",
        "D09, months, 3, CLEAR",
        "D09, months, 2.9, AMBER",
        "D09, ratio, 1.01, CLEAR",
        "D09, ratio, 1, AMBER",
        "D09, ratio, 0.5, AMBER",
        "D09, largestCustomer, 60, CLEAR",
        "D09, largestCustomer, 60.1, AMBER",
        "D10, points, 1, CLEAR",
        "D10, points, 0, AMBER",
        "D10, points, -11, AMBER",
        "D11, cover, 10000000, CLEAR",
        "D11, cover, 9999999, AMBER",
        "D11, cover, 5000000, AMBER",
        "D11, cover, 4999999, STOP",
        "D12, cover, 10000000, CLEAR",
        "D12, cover, 5000000, AMBER",
        "D12, cover, 2000000, AMBER",
        "D12, cover, 1, AMBER",
        "D12, cover, 0, STOP",
        "D14, cover, 2000000, CLEAR",
        "D14, cover, 1999999, AMBER",
        "D14, cover, 0, AMBER"
    })
    void aValueBoundsTheResult(String check, String name, BigDecimal value, CheckResult best) {
        var of = DeskCheckList.published().check(check).values().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(of.allows(value, TODAY)).isEqualTo(best);
    }

    @Test
    void aResultBetterThanItsValueIsRefusedAndAWorseOneIsTheOfficersJudgement() {
        assertThat(faults(COMPANY, finding("D02", "clear", Map.of("daysLate", 1))))
                .containsOnlyKeys("d02Answer");
        assertThat(faults(COMPANY, finding("D02", "amber", Map.of("daysLate", 60))))
                .containsOnlyKeys("d02Answer");
        assertThat(faults(COMPANY, finding("D02", "amber", Map.of("daysLate", 0))))
                .isEmpty();
        assertThat(faults(COMPANY, finding("D02", "stop", Map.of("daysLate", 60))))
                .isEmpty();
    }

    @Test
    void coverThatHasRunOutIsNoCover() {
        var values = Map.<String, Object>of(
                "cover", 10_000_000, "until", TODAY.minusDays(1).toString());

        assertThat(faults(COMPANY, finding("D11", "amber", values))).containsOnlyKeys("d11Answer");
        assertThat(faults(COMPANY, finding("D11", "clear", with(values, "until", TODAY.toString()))))
                .isEmpty();
    }

    @Test
    void noPromiseStandsInForWhatTheLawAsksOfAnEmployer() {
        var promised = promise("D11", Map.of("cover", 0));

        assertThat(faults(COMPANY, promised)).containsOnlyKeys("d11Answer");
        assertThat(faults(SOLE_TRADER, promised)).isEmpty();
        assertThat(faults(COMPANY, promise("D11", Map.of("cover", 5_000_000)))).isEmpty();
        assertThat(faults(COMPANY, promise("D12", Map.of("cover", 0)))).isEmpty();
        assertThat(faults(COMPANY, promise("D24", Map.of("missing", List.of("safeguarding")))))
                .containsOnlyKeys("d24Answer");
        assertThat(faults(COMPANY, promise("D24", Map.of("missing", List.of("data")))))
                .isEmpty();
    }

    @Test
    void aMissingSafeguardingPolicyStopsAndAnyOtherNumberIsAmber() {
        assertThat(faults(COMPANY, finding("D24", "amber", Map.of("missing", List.of("data", "safeguarding")))))
                .containsOnlyKeys("d24Answer");
        assertThat(faults(
                        COMPANY,
                        finding("D24", "amber", Map.of("missing", List.of("data", "missing", "equality", "eSafety")))))
                .isEmpty();
    }

    @Test
    void onlyAnApplicationAcceptedBefore28October2023StandsInForARegistration() {
        assertThat(faults(COMPANY, finding("D16", "transitional", accepted("2023-10-27"))))
                .isEmpty();
        assertThat(faults(COMPANY, finding("D16", "transitional", accepted("2023-10-28"))))
                .containsOnlyKeys("d16Answer");
    }

    private static Map<String, Object> accepted(String day) {
        return Map.of("application", "SC1-2023-0815", "acceptedOn", day);
    }

    @Test
    void checksAtCompaniesHouseAreAskedOfCompaniesAndNotOfSoleTraders() {
        assertThat(faults(COMPANY, finding("D05", "notApplicable", Map.of()))).containsOnlyKeys("companiesHouse");
        assertThat(faults(SOLE_TRADER, finding("D05", "notApplicable", Map.of())))
                .isEmpty();
        assertThat(faults(SOLE_TRADER, finding("D05", "clear", Map.of()))).containsOnlyKeys("companiesHouse");
        assertThat(faults(SOLE_TRADER, finding("D03", "clear", Map.of()))).containsOnlyKeys("accounts");
    }

    @Test
    void aCharityWithoutACompanyNumberMayBeRegisteredOrNot() {
        assertThat(faults(SMALL_CHARITY, finding("D05", "clear", Map.of()))).isEmpty();
        assertThat(faults(SMALL_CHARITY, finding("D05", "notApplicable", Map.of())))
                .isEmpty();
    }

    @Test
    void accountsThatTheLawDoesNotAskForAreNotDemanded() {
        var bank = Map.<String, Object>of("basis", "bankLetter", "months", 4);

        assertThat(faults(YOUNG_COMPANY, finding("D02", "notApplicable", Map.of())))
                .isEmpty();
        assertThat(faults(SOLE_TRADER, finding("D02", "clear", Map.of("daysLate", 0))))
                .containsOnlyKeys("accounts");
        assertThat(faults(YOUNG_COMPANY, finding("D09", "clear", bank))).isEmpty();
        assertThat(faults(SOLE_TRADER, finding("D09", "clear", bank))).isEmpty();
        assertThat(faults(COMPANY, finding("D09", "clear", bank))).containsOnlyKeys("d09Basis");
        assertThat(faults(COMPANY, finding("D02", "notApplicable", Map.of()))).containsOnlyKeys("accounts");
    }

    @Test
    void ofstedsRegisterIsLeftOutOnlyWhereEveryHomeIsForPeopleOf18AndOver() {
        assertThat(faults(COMPANY, finding("D16", "notApplicable", Map.of()))).containsOnlyKeys("d16Answer");
        assertThat(faults(SOLE_TRADER, finding("D16", "notApplicable", Map.of())))
                .isEmpty();
    }

    @Test
    void aPendingCheckSaysWhatIsAwaitedAndWhenToLookAgain() {
        assertThat(faults(COMPANY, pending(TODAY.plusDays(1)))).isEmpty();
        assertThat(faults(COMPANY, pending(TODAY))).containsOnlyKeys("d23LookAgain");
        assertThat(faults(COMPANY, pending(TODAY.plusMonths(3).plusDays(1)))).containsOnlyKeys("d23LookAgain");
        assertThat(faults(COMPANY, pending(null))).containsOnlyKeys("d23LookAgain");
    }

    @Test
    void aPromiseHasItsLastDayBeforeTheFirstPlacement() {
        assertThat(faults(COMPANY, promise("D13", null, TODAY))).isEmpty();
        assertThat(faults(COMPANY, promise("D13", null, TODAY.minusDays(1)))).containsOnlyKeys("d13PromisedFor");
        assertThat(faults(COMPANY, promise("D13", null, TODAY.plusMonths(6).plusDays(1))))
                .containsOnlyKeys("d13PromisedFor");
    }

    @Test
    void whateverIsNotClearSaysWhy() {
        var silent = new CheckFinding(
                check("D08"),
                check("D08").answer("amber").orElseThrow(),
                Map.of(),
                TODAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(faults(COMPANY, silent)).containsOnlyKeys("d08Note");
    }

    @Test
    void whatWasLookedUpLongAgoIsLookedUpAgain() {
        var rule = new CheckRule(COMPANY, TODAY);
        rule.seenOn("tomorrow", TODAY.plusDays(1));
        rule.seenOn("today", TODAY);
        rule.seenOn("lastMonth", TODAY.minusDays(31));
        rule.seenOn("before", TODAY.minusDays(32));

        assertThat(rule.faults()).containsOnlyKeys("tomorrow", "before");
    }

    private static Map<String, String> faults(CheckedFirm firm, CheckFinding finding) {
        var rule = new CheckRule(firm, TODAY);
        rule.hold(finding);
        return rule.faults();
    }

    private static DeskCheck check(String id) {
        return DeskCheckList.published().check(id);
    }

    /** With the least that the check has to be told beside what is given. */
    private static CheckFinding finding(String id, String answer, Map<String, Object> seen) {
        var all = new HashMap<>(usual(id, answer));
        all.putAll(seen);
        return new CheckFinding(
                check(id),
                check(id).answer(answer).orElseThrow(),
                all,
                TODAY,
                Optional.of("Seen."),
                Optional.empty(),
                Optional.empty());
    }

    private static Map<String, Object> usual(String id, String answer) {
        return switch (id) {
            case "D09" -> Map.of("basis", "accounts", "months", 6, "ratio", new BigDecimal("1.4"));
            case "D11", "D12" -> Map.of("until", TODAY.plusMonths(5).toString());
            default -> Map.of();
        };
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        var all = new HashMap<>(values);
        all.put(name, value);
        return all;
    }

    private static CheckFinding pending(LocalDate again) {
        return new CheckFinding(
                check("D23"),
                check("D23").answer("pending").orElseThrow(),
                Map.of(),
                TODAY,
                Optional.of("Two councils have not answered."),
                Optional.ofNullable(again),
                Optional.empty());
    }

    private static CheckFinding promise(String id, Map<String, Object> seen) {
        return promise(id, seen, TODAY.plusMonths(1));
    }

    private static CheckFinding promise(String id, Map<String, Object> seen, LocalDate day) {
        return new CheckFinding(
                check(id),
                check(id).answer("promised").orElseThrow(),
                seen == null ? Map.of() : seen,
                TODAY,
                Optional.of("The broker confirmed it."),
                Optional.empty(),
                Optional.of(day));
    }
}
