package org.hearthmark.accreditation.domain.recheck;

import static java.util.Optional.empty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.accreditation.domain.recheck.WhatIsKnown.TODAY;
import static org.hearthmark.accreditation.domain.recheck.WhatIsKnown.charge;
import static org.hearthmark.accreditation.domain.recheck.WhatIsKnown.entry;
import static org.hearthmark.accreditation.domain.recheck.WhatIsKnown.known;
import static org.hearthmark.accreditation.domain.recheck.WhatIsKnown.profile;
import static org.hearthmark.provider.FactKind.CHARGES;
import static org.hearthmark.provider.FactKind.COMPANY_PROFILE;
import static org.hearthmark.provider.FactKind.DISQUALIFICATIONS;
import static org.hearthmark.provider.FactKind.FILING_HISTORY;
import static org.hearthmark.provider.FactKind.INSOLVENCY;
import static org.hearthmark.provider.FactKind.OFFICERS;
import static org.hearthmark.provider.FactKind.PERSONS_WITH_CONTROL;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.accreditation.domain.desk.AppliesTo;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.CheckedFirm;
import org.hearthmark.provider.CompanyReading.Controller;
import org.hearthmark.provider.CompanyReading.Disqualification;
import org.hearthmark.provider.CompanyReading.Filing;
import org.hearthmark.provider.CompanyReading.InsolvencyCase;
import org.hearthmark.provider.CompanyReading.Officer;
import org.hearthmark.provider.FinanceEntry;
import org.hearthmark.provider.Firm;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.OfstedOutcome;
import org.hearthmark.provider.RegistrationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What public registers say of the desk checks, row by row of the table of stage-1 checks. */
class RegisterChecksTest {

    @ParameterizedTest
    @CsvSource({
        "active,,40,clear",
        "active,,12,clear",
        "active,,11,amber",
        "active,active-proposal-to-strike-off,40,amber",
        "dissolved,,40,stop",
        "liquidation,,40,stop",
        "administration,,40,stop",
        "voluntary-arrangement,,40,amber",
        "a-word-of-next-year,,40,amber",
        "open,,40,clear"
    })
    void aFirmIsClearWhenItIsActiveAndAYearOld(String status, String detail, int months, String answer) {
        var reading = known().profile(profile().status(status).detail(detail).createdOn(TODAY.minusMonths(months)))
                .filings(List.of())
                .reading("D01");

        assertThat(reading.answer()).get().extracting("code").isEqualTo(answer);
        assertThat(reading.note()).startsWith("Companies House, as at 22 November 2026: “" + status + "”");
    }

    @Test
    void aFirmIsNotClearBeforeItsFilingHistoryIsKnownBecauseANoticeAboutStrikingItOffStandsThere() {
        var active = known().profile(profile());

        assertThat(active.reading("D01").pending()).isTrue();
        assertThat(active.reading("D01").note()).startsWith("Filing history: ");
        assertThat(known().profile(profile().status("dissolved")).result("D01")).isEqualTo(CheckResult.STOP);
        assertThat(known().profile(profile()).byHand(FILING_HISTORY, false, "x").result("D01"))
                .isEqualTo(CheckResult.CLEAR);
        assertThat(known().profile(profile())
                        .byHand(FILING_HISTORY, true, "A notice")
                        .reading("D01"))
                .satisfies(reading -> assertThat(reading.result()).contains(CheckResult.AMBER))
                .satisfies(reading -> assertThat(reading.note()).contains("A notice"));
    }

    @Test
    void aNoticeAboutStrikingItOffWithinTheYearIsAmber() {
        var notice = new Filing(TODAY.minusMonths(2), "gazette", "DISS40", "gazette-filings-brought-up-to-date");

        assertThat(known().profile(profile()).filings(List.of(notice)).result("D01"))
                .isEqualTo(CheckResult.AMBER);
    }

    @Test
    void aCompanyThatTheRegisterDoesNotKnowIsForSomebodyToJudgeAndNothingIsSaidOfTheRest() {
        var unknown = known().knowsNothing(COMPANY_PROFILE);

        assertThat(unknown.result("D01")).isEqualTo(CheckResult.AMBER);
        assertThat(unknown.reading("D01").note()).contains("knows no company of this number");
        assertThat(List.of("D02", "D03", "D04", "D07"))
                .allSatisfy(check -> assertThat(unknown.result(check)).isEqualTo(CheckResult.PENDING));
    }

    @ParameterizedTest
    @CsvSource({"0,clear", "1,amber", "59,amber", "60,stop", "400,stop"})
    void lateAccountsAreAmberForFiftyNineDays(int days, String answer) {
        var late = profile().accounts(TODAY.minusDays(days), days > 0);

        assertThat(known().profile(late).reading("D02").answer())
                .get()
                .extracting("code")
                .isEqualTo(answer);
        assertThat(known().profile(late).reading("D02").seen()).isEqualTo(Map.of("daysLate", days));
    }

    @Test
    void theLaterOfAccountsAndConfirmationStatementCounts() {
        var late = profile().accounts(TODAY.minusDays(3), true).confirmation(TODAY.minusDays(70), true);

        assertThat(known().profile(late).result("D02")).isEqualTo(CheckResult.STOP);
    }

    @Test
    void whatIsOverdueWithoutADayIsForSomebodyToJudge() {
        assertThat(known().profile(profile().accounts(null, true)).result("D02"))
                .isEqualTo(CheckResult.AMBER);
    }

    static Stream<Arguments> insolvencies() {
        var open = new InsolvencyCase("compulsory-liquidation", true, null);
        var past = new InsolvencyCase("administration-order", false, TODAY.minusYears(7));
        return Stream.of(
                Arguments.of(List.of(past), "amber", Map.of("endedOn", "2019-11-22")),
                Arguments.of(List.of(past, open), "stop", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("insolvencies")
    void anOpenInsolvencyIsAStopAndAPastOneAmber(List<InsolvencyCase> cases, String answer, Map<String, Object> seen) {
        var reading = known().profile(profile().insolvent()).insolvency(cases).reading("D03");

        assertThat(reading.answer()).get().extracting("code").isEqualTo(answer);
        assertThat(reading.seen()).isEqualTo(seen);
    }

    @Test
    void aCompanyInLiquidationHasAnOpenInsolvencyEvenBeforeItsCasesAreRead() {
        assertThat(known().profile(profile().status("liquidation")).result("D03"))
                .isEqualTo(CheckResult.STOP);
    }

    @Test
    void aFreshProfileThatSaysNoneIsEnoughForInsolvencyAndCharges() {
        var none = known().profile(profile());

        assertThat(none.result("D03")).isEqualTo(CheckResult.CLEAR);
        assertThat(none.result("D04")).isEqualTo(CheckResult.CLEAR);
    }

    @Test
    void whereTheProfileSaysThatThereAreSomeTheyHaveToBeRead() {
        var some = known().profile(profile().insolvent().charged());

        assertThat(some.result("D03")).isEqualTo(CheckResult.PENDING);
        assertThat(some.result("D04")).isEqualTo(CheckResult.PENDING);
    }

    @Test
    void anEmptyListClearsNobodyOfWhomTheProfileSaysThatThereAreSome() {
        var contradicted = known().profile(profile().insolvent().charged())
                .insolvency(List.of())
                .knowsNothing(CHARGES);
        var older = known().at(TODAY.minusDays(2))
                .insolvency(List.of())
                .charges(List.of())
                .at(TODAY)
                .profile(profile().insolvent().charged());

        assertThat(List.of("D03", "D04")).allSatisfy(check -> {
            assertThat(contradicted.result(check)).isEqualTo(CheckResult.AMBER);
            assertThat(contradicted.reading(check).note()).contains("the list is empty");
            assertThat(older.result(check)).as("asked again").isEqualTo(CheckResult.PENDING);
        });
    }

    static Stream<Arguments> charges() {
        return Stream.of(
                Arguments.of(charge("fully-satisfied", 400), "clear"),
                Arguments.of(charge("fully-satisfied", 90), "amber"),
                Arguments.of(charge("outstanding", 400), "amber"),
                Arguments.of(charge("a-new-word", 400), "amber"),
                Arguments.of(charge("outstanding", 400).overEverything(), "amber"),
                Arguments.of(charge("outstanding", 400).enforced(), "stop"));
    }

    @ParameterizedTest
    @MethodSource("charges")
    void newAndUnexplainedChargesAreAmberAndAnEnforcedOneIsAStop(WhatIsKnown.AtCharge charge, String answer) {
        var reading = known().profile(profile().charged())
                .charges(List.of(charge.build()))
                .reading("D04");

        assertThat(reading.answer()).get().extracting("code").isEqualTo(answer);
        assertThat(reading.seen()).isEqualTo(Map.of("daysSinceCharge", charge.age()));
    }

    @Test
    void findingsTellOneThingFromAnotherSoThatANewOneInsideTheSameAnswerIsSeen() {
        var charges = known().profile(profile().charged())
                .charges(List.of(
                        charge("outstanding", 400).build(),
                        charge("outstanding", 400).build(),
                        charge("fully-satisfied", 900).build()))
                .reading("D04");
        var office = known().profile(profile().disputed().undeliverable()).reading("D07");

        assertThat(charges.findings()).containsExactlyInAnyOrder("charge of 2025-10-18", "charge of 2025-10-18 #2");
        assertThat(office.findings()).hasSize(2);
        assertThat(known().profile(profile().accounts(TODAY.minusDays(3), true))
                        .reading("D02")
                        .findings())
                .containsExactly("accounts due 2026-11-19");
        assertThat(known().profile(profile()).reading("D07").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,stop", "300,stop", "-1,amber"})
    void aDisqualificationIsAStopUntilItsLastDay(int daysToGo, String answer) {
        var one = new Disqualification("Ann Example", TODAY.minusYears(5), TODAY.plusDays(daysToGo));

        assertThat(known().disqualifications(List.of(one)).reading("D05"))
                .satisfies(reading ->
                        assertThat(reading.answer()).get().extracting("code").isEqualTo(answer))
                .satisfies(reading -> assertThat(reading.note()).doesNotContain("Ann"));
    }

    static Stream<Arguments> soughtPeople() {
        var director = new Officer("Ann Example", "director", YearMonth.of(1970, 1), null);
        var firm = new Officer("Example Holdings Ltd", "corporate-director", null, null);
        var gone = new Officer("Gone Ltd", "corporate-director", null, TODAY.minusDays(1));
        var secretary = new Officer("Sam Example", "secretary", null, null);
        var owner = controller("individual-person-with-significant-control", YearMonth.of(1980, 2));
        var secret = controller("super-secure-person-with-significant-control", null);
        var parent = controller("corporate-entity-person-with-significant-control", null);
        return Stream.of(
                Arguments.of(List.of(director, gone, secretary), List.of(parent), "CLEAR"),
                Arguments.of(List.of(), List.of(owner), "CLEAR"),
                Arguments.of(List.of(), List.of(), "AMBER"),
                Arguments.of(List.of(secretary, gone), List.of(parent), "AMBER"),
                Arguments.of(List.of(director, firm), List.of(owner), "AMBER"),
                Arguments.of(List.of(director), List.of(secret), "AMBER"));
    }

    private static Controller controller(String kind, YearMonth born) {
        return new Controller("An owner", kind, born, null, "England", null);
    }

    @ParameterizedTest
    @MethodSource("soughtPeople")
    void nobodyIsClearOfADisqualificationWhoCouldNotBeLookedFor(
            List<Officer> officers, List<Controller> owners, CheckResult result) {
        var reading = known().officers(officers)
                .controllers(owners)
                .disqualifications(List.of())
                .reading("D05");

        assertThat(reading.result()).contains(result);
        assertThat(reading.note().contains("looked for")).isEqualTo(result == CheckResult.AMBER);
        assertThat(known().disqualifications(List.of()).reading("D05").pending())
                .as("while it is not known who runs it")
                .isTrue();
    }

    @Test
    void otherFirmsOfTheDirectorsStayAPersonsCheckWithAHint() {
        var reading = known().officers(3).reading("D06");

        assertThat(reading.answer()).isEmpty();
        assertThat(reading.note()).contains("3 in office");
        assertThat(known().reading("D06").note()).contains("not known yet");
    }

    @Test
    void aRegisteredOfficeThatPostDoesNotReachIsAStop() {
        assertThat(known().profile(profile().undeliverable()).result("D07")).isEqualTo(CheckResult.STOP);
        assertThat(known().profile(profile().disputed()).result("D07")).isEqualTo(CheckResult.STOP);
        assertThat(known().profile(profile()).result("D07")).isEqualTo(CheckResult.CLEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "individual-person-with-significant-control,,CLEAR",
        "corporate-entity-person-with-significant-control,England And Wales,CLEAR",
        "corporate-entity-person-with-significant-control,United Kingdom (England & Wales),CLEAR",
        "corporate-entity-person-with-significant-control,New South Wales,AMBER",
        "corporate-entity-person-with-significant-control,Jersey,AMBER",
        "corporate-entity-person-with-significant-control,,AMBER",
        "no-individual-or-entity-with-signficant-control,,CLEAR",
        "psc-contacted-but-no-response,,AMBER"
    })
    void ownersAreDisclosedUnlessALayerIsAbroad(String kind, String country, CheckResult result) {
        var owner = new Controller("An owner", kind, null, null, country, null);

        assertThat(known().controllers(List.of(owner)).result("D27")).isEqualTo(result);
    }

    @Test
    void ownersWhoHaveCeasedDoNotCountAndNobodyAtAllIsForSomebodyToJudge() {
        var ceased = new Controller(
                "Abroad", "corporate-entity-person-with-significant-control", null, null, "Jersey", TODAY);

        assertThat(known().controllers(List.of(ceased)).result("D27")).isEqualTo(CheckResult.AMBER);
        assertThat(known().controllers(List.of()).reading("D27").note()).contains("nothing says why");
    }

    @Test
    void anAnswerIsPendingTheDayAfterItsLastDayWithWhyAndWhenItIsAskedAgain() {
        var next = Instant.parse("2026-11-26T06:00:00Z");
        var facts = known().profile(profile()).filings(List.of()).failing(COMPANY_PROFILE, "it was down", next);
        var lastDay = COMPANY_PROFILE.goodUntil(TODAY);

        assertThat(facts.on(lastDay).result("D01")).isEqualTo(CheckResult.CLEAR);
        assertThat(facts.on(lastDay.plusDays(1)).reading("D01")).satisfies(reading -> {
            assertThat(reading.pending()).isTrue();
            assertThat(reading.basis()).isEmpty();
            assertThat(reading.note()).contains("22 November 2026", "too old", "it was down");
            assertThat(reading.nextTry()).contains(next);
        });
    }

    @Test
    void whatWasNeverAskedIsPendingAndNeverClear() {
        assertThat(known().all())
                .filteredOn(reading -> !reading.check().id().equals("D06"))
                .allMatch(RegisterReading::pending);
    }

    @Test
    void whatAPersonRecordedIsClearWithTheReasonAndAmberWhereSomethingSpeaksAgainstTheFirm() {
        var clear = known().byHand(INSOLVENCY, false, "Seen in The Gazette").reading("D03");
        var against = known().byHand(DISQUALIFICATIONS, true, "A notice").reading("D05");

        assertThat(clear.result()).contains(CheckResult.CLEAR);
        assertThat(clear.note()).contains("Recorded by hand by officer", "Seen in The Gazette");
        assertThat(against.result()).contains(CheckResult.AMBER);
        assertThat(known().byHand(CHARGES, true, "x").result("D04")).isEqualTo(CheckResult.AMBER);
        assertThat(known().byHand(PERSONS_WITH_CONTROL, false, "x").result("D27"))
                .isEqualTo(CheckResult.CLEAR);
        assertThat(known().byHand(COMPANY_PROFILE, false, "x").result("D01")).isEqualTo(CheckResult.CLEAR);
    }

    @Test
    void whatAPersonRecordedAboutTheOfficersIsAHintForTheirOtherFirmsUnlessItSpeaksAgainstThem() {
        var nothing = known().byHand(OFFICERS, false, "Three directors").reading("D06");

        assertThat(nothing.answer()).isEmpty();
        assertThat(nothing.note()).contains("Recorded by hand by officer", "Three directors");
        assertThat(known().byHand(OFFICERS, true, "x").result("D06")).isEqualTo(CheckResult.AMBER);
    }

    @Test
    void aReadingIsAsOldAsTheAnswerThatItRestsOn() {
        var reading = known().at(TODAY.minusDays(2)).profile(profile()).reading("D07");

        assertThat(reading.basis()).get().satisfies(basis -> {
            assertThat(basis.asAt()).isEqualTo(TODAY.minusDays(2));
            assertThat(basis.goodUntil()).isEqualTo(TODAY.plusDays(1));
        });
    }

    @Test
    void aSoleTraderIsNotAskedAboutAtCompaniesHouseWhateverNumberIsStated() {
        var trader = CheckedFirm.of(firm(FirmKind.SOLE_TRADER, "01234567"), true, true);

        assertThat(known().firm(trader).all())
                .extracting(reading -> reading.check().id())
                .containsExactly("D16", "D17");
        assertThat(trader.dutyOf(AppliesTo.COMPANIES_HOUSE)).isEqualTo(CheckedFirm.Duty.MUST_NOT);
        assertThat(CheckedFirm.of(firm(FirmKind.CHARITY, "01234567"), true, true)
                        .dutyOf(AppliesTo.COMPANIES_HOUSE))
                .isEqualTo(CheckedFirm.Duty.MUST);
    }

    private static Firm firm(FirmKind kind, String number) {
        var finance = new FinanceEntry(null, null, null, null, null, true);
        return new Firm(
                UUID.randomUUID(), UUID.randomUUID(), "Example", kind, number, "Ann", "ann@example.org", "", finance);
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED,Active,Supported Accommodation,NOT_INSPECTED,registered,notInspected",
        "REGISTERED,Active,Supported Accommodation,CONSISTENTLY_STRONG,registered,outcome1",
        "REGISTERED,Active,Supported Accommodation,INCONSISTENT,registered,outcome2",
        "REGISTERED,Active,Supported Accommodation,SERIOUS_WEAKNESSES,registered,outcome3",
        "REGISTERED,Active,Supported Accommodation,OTHER,registered,amber",
        "REGISTERED,Active,Supported Accommodation,UNKNOWN,registered,pending",
        "REGISTERED,Active,Children's home,NOT_INSPECTED,otherCategory,notInspected",
        "REGISTERED,Registered,Supported Accommodation,NOT_INSPECTED,registered,notInspected",
        "SUSPENDED,Suspended,Supported Accommodation,NOT_INSPECTED,registered,suspended"
    })
    void ofstedsListTellsRegistrationAndOutcome(
            RegistrationStatus status,
            String word,
            String provision,
            OfstedOutcome outcome,
            String registration,
            String inspection) {
        var known = known().listed(entry(status, word, provision, outcome));

        assertThat(known.reading("D16").answer()).get().extracting("code").isEqualTo(registration);
        assertThat(known.reading("D17").answer()).get().extracting("code").isEqualTo(inspection);
        assertThat(known.reading("D16").seen()).containsEntry("urn", "2700001").containsKey("registeredFrom");
    }

    @Test
    void aServiceThatHasVanishedFromTheListIsAStopWhereItOffersPlacesToPeopleOf16() {
        var gone = known().listed(entry(
                RegistrationStatus.NOT_REGISTERED,
                "Not on the list",
                "Supported Accommodation",
                OfstedOutcome.NOT_INSPECTED));

        assertThat(gone.result("D16")).isEqualTo(CheckResult.STOP);
        assertThat(gone.result("D17")).isEqualTo(CheckResult.NOT_APPLICABLE);
        assertThat(gone.forAdultsOnly().result("D16")).isEqualTo(CheckResult.NOT_APPLICABLE);
    }

    @Test
    void aServiceThatNeverWasOnAListMayHaveBeenRegisteredSince() {
        var unknown = known().onNoList(Optional.of(TODAY.minusDays(10)));

        assertThat(unknown.reading("D16")).satisfies(reading -> {
            assertThat(reading.pending()).isTrue();
            assertThat(reading.note()).contains("may have been registered since");
        });
    }

    @Test
    void anEntryThatLaterListsDoNotTellIsAsOldAsTheListThatToldOfItLast() {
        var lastDay = TODAY.minusDays(45);
        var old = entry(
                RegistrationStatus.REGISTERED,
                "Active",
                "Supported Accommodation",
                OfstedOutcome.NOT_INSPECTED,
                lastDay);

        assertThat(known().listed(old).reading("D16")).satisfies(reading -> {
            assertThat(reading.result()).contains(CheckResult.CLEAR);
            assertThat(reading.basis()).get().satisfies(basis -> {
                assertThat(basis.source()).isEqualTo("Ofsted's list of providers at 8 October 2026");
                assertThat(basis.asAt()).isEqualTo(lastDay);
                assertThat(basis.goodUntil()).isEqualTo(TODAY);
            });
            assertThat(reading.note()).startsWith("Ofsted's list of providers at 8 October 2026: ");
        });
        assertThat(List.of("D16", "D17")).allSatisfy(check -> {
            var tomorrow = known().listed(old).on(TODAY.plusDays(1)).reading(check);
            assertThat(tomorrow.pending()).isTrue();
            assertThat(tomorrow.note()).contains("8 October 2026 is the last that told of 2700001", "too old");
        });
    }

    @Test
    void aListIsPendingTheDayAfterItsLastDay() {
        var known = known().listed(entry(
                RegistrationStatus.REGISTERED, "Active", "Supported Accommodation", OfstedOutcome.NOT_INSPECTED));

        assertThat(known.on(TODAY.plusDays(45)).result("D16")).isEqualTo(CheckResult.CLEAR);
        assertThat(known.on(TODAY.plusDays(46)).reading("D16").note()).contains("too old");
        assertThat(known().onNoList(empty()).reading("D17").note()).contains("has been imported");
    }
}
