package org.hearthmark.provider.companieshouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FactKind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers in the official shapes say. */
class OfficialReadingTest {

    private static final Path OFFICIAL = Path.of("../shared/data/companies-house/fixtures");

    @Test
    void accountsThatAreLateAreSeenWithTheDayOnWhichTheyWereDue() {
        var profile = profile("""
                {"company_name": "A", "company_number": "01234567", "company_status": "active",
                 "date_of_creation": "2020-02-29",
                 "accounts": {"last_accounts": {"made_up_to": "2024-03-31"}, "next_due": "2025-01-01",
                              "next_accounts": {"due_on": "2025-12-31", "overdue": true}},
                 "confirmation_statement": {"next_due": "2026-06-14", "overdue": false}}""");

        assertThat(profile.accountsOverdue()).isTrue();
        assertThat(profile.accountsDue()).isEqualTo("2025-12-31");
        assertThat(profile.accountsMadeUpTo()).isEqualTo("2024-03-31");
        assertThat(profile.createdOn()).isEqualTo("2020-02-29");
        assertThat(profile.confirmationDue()).isEqualTo("2026-06-14");
        assertThat(profile.confirmationOverdue()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"has_charges\": true, \"has_been_liquidated\": true",
                "\"links\": {\"charges\": \"/company/01234567/charges\", \"insolvency\": \"insolvency\"}"
            })
    void chargesAndInsolvencyAreKnownByTheFlagOrByTheLink(String told) {
        var profile = profile("{\"company_name\": \"A\", \"company_number\": \"01234567\", " + told + "}");

        assertThat(profile.hasCharges()).isTrue();
        assertThat(profile.hasInsolvencyHistory()).isTrue();
    }

    @Test
    void whatAProfileDoesNotSayIsUnknownOrNot() {
        var profile = profile("{\"company_name\": \"A\", \"company_number\": \"01234567\", \"company_status\": null}");

        assertThat(profile)
                .isEqualTo(new CompanyReading.Profile(
                        "A", "unknown", null, null, null, false, null, false, null, false, false, false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "compulsory-liquidation, petitioned-on, true",
        "compulsory-liquidation, due-to-be-dissolved-on, true",
        "compulsory-liquidation, concluded-winding-up-on, false",
        "in-administration, administration-ended-on, false",
        "corporate-voluntary-arrangement, voluntary-arrangement-ended-on, false",
        "something-new, began-anew-on, true"
    })
    void aCaseIsOpenUntilADateSaysThatItHasEnded(String type, String date, boolean open) {
        var reading = read(
                FactKind.INSOLVENCY,
                "{\"cases\": [{\"type\": \"" + type + "\", \"dates\": [{\"type\": \"" + date
                        + "\", \"date\": \"2016-05-04\"}]}]}");

        assertThat(reading.insolvency())
                .contains(
                        List.of(new CompanyReading.InsolvencyCase(type, open, open ? null : LocalDate.of(2016, 5, 4))));
    }

    @Test
    void aReceivershipHasEndedWhenEveryReceiverHasCeasedToAct() {
        var reading = read(FactKind.INSOLVENCY, """
                {"cases": [
                  {"type": "receiver-manager", "practitioners": [
                    {"name": "A", "ceased_to_act_on": "2015-01-01"}, {"name": "B", "ceased_to_act_on": "2016-02-02"}]},
                  {"type": "receiver-manager", "practitioners": [
                    {"name": "A", "ceased_to_act_on": "2015-01-01"}, {"name": "B"}]}]}""");

        assertThat(reading.insolvency().orElseThrow())
                .containsExactly(
                        new CompanyReading.InsolvencyCase("receiver-manager", false, LocalDate.of(2016, 2, 2)),
                        new CompanyReading.InsolvencyCase("receiver-manager", true, null));
    }

    @Test
    void aChargeOverEverythingIsKnownByItsFlagOrByItsWords() {
        var charges = read(FactKind.CHARGES, """
                [{"total_count": 3, "items": [
                  {"status": "outstanding", "created_on": "2016-07-29T00:00:00.000Z",
                   "particulars": {"floating_charge_covers_all": true}, "persons_entitled": [{"name": "Bank plc"}]},
                  {"status": "fully-satisfied", "particulars": [{"description":
                   "UNDERTAKING AND ALL PROPERTY AND ASSETS PRESENT AND FUTURE OF THE COMPANY"}]},
                  {"status": "outstanding", "particulars": {"description": "All that land at 5 Mare Street"}}]}]""").charges().orElseThrow();

        assertThat(charges).extracting(CompanyReading.Charge::overEverything).containsExactly(true, true, false);
        assertThat(charges.get(0).createdOn()).isEqualTo("2016-07-29");
        assertThat(charges.get(0).entitled()).containsExactly("Bank plc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"transactions\": [{\"filing_type\": \"liquidation-appointment-of-receiver\"}]",
                "\"transactions\": [{\"filing_type\": \"RM01\"}]",
                "\"transactions\": {\"insolvency_case_number\": \"1\"}",
                "\"insolvency_cases\": [{\"case_number\": \"1\"}]"
            })
    void aChargeIsEnforcedWhereAReceiverWasAppointed(String told) {
        var charges = read(FactKind.CHARGES, "[{\"items\": [{\"status\": \"outstanding\", " + told + "}]}]");

        assertThat(charges.charges().orElseThrow().get(0).enforced()).isTrue();
    }

    @Test
    void aControllingFirmKeepsTheNumberAndTheCountryOfItsRegister() {
        var reading = read(FactKind.PERSONS_WITH_CONTROL, """
                [{"total_results": 2, "items": [
                  {"kind": "corporate-entity-person-with-significant-control", "name": "Group Ltd",
                   "identification": {"registration_number": "1234567", "country_registered": "England"}},
                  {"kind": "individual-person-with-significant-control", "name": "Mr A B", "ceased_on": "2024-01-02",
                   "date_of_birth": {"month": 4, "year": 1970}},
                  {"kind": "super-secure-person-with-significant-control", "ceased": true}]}]""");

        assertThat(reading.controllers().orElseThrow())
                .containsExactly(
                        new CompanyReading.Controller(
                                "Group Ltd",
                                "corporate-entity-person-with-significant-control",
                                null,
                                "1234567",
                                "England",
                                null),
                        new CompanyReading.Controller(
                                "Mr A B",
                                "individual-person-with-significant-control",
                                YearMonth.of(1970, 4),
                                null,
                                null,
                                LocalDate.of(2024, 1, 2)));
    }

    @Test
    void officersOfAllPagesAreRead() {
        var reading = read(FactKind.OFFICERS, """
                [{"items": [{"name": "DOE, Jo", "officer_role": "director",
                             "date_of_birth": {"month": 13, "year": 1970}}]},
                 {"items": [{"name": "ROE, Al", "officer_role": "hologram", "resigned_on": "2020-01-01"}]}]""");

        assertThat(reading.officers().orElseThrow())
                .containsExactly(
                        new CompanyReading.Officer("DOE, Jo", "director", null, null),
                        new CompanyReading.Officer("ROE, Al", "hologram", null, LocalDate.of(2020, 1, 1)));
    }

    @Test
    void anEmptyListIsNoneOfItAndWhatCannotBeReadIsNothing() {
        var raw = new EnumMap<FactKind, String>(FactKind.class);
        for (var kind : FactKind.values()) {
            raw.put(kind, "[]");
        }
        var none = OfficialReading.of(raw);
        assertThat(none.profile()).isEmpty();
        assertThat(none.insolvency()).contains(List.of());
        assertThat(none.charges()).contains(List.of());
        assertThat(none.disqualifications()).contains(List.of());

        raw.replaceAll((kind, text) -> "[{\"items\": [{\"created_on\": \"the other day\", \"date\": \"31/12/2020\"");
        assertThat(OfficialReading.of(raw)).isEqualTo(OfficialReading.of(Map.of()));
    }

    @Test
    void aDayThatIsNoDayIsNonsense() {
        assertThat(OfficialReading.makesSense(FactKind.CHARGES, "[{\"items\": [{\"created_on\": \"the other day\"}]}]"))
                .isFalse();
    }

    @Test
    void theOfficialExamplesAreRead() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(OFFICIAL), "the official examples are not here");
        var profile =
                profile(official("profile/00006402-getCompanyProfile.json").toString());
        assertThat(profile.status()).isEqualTo("liquidation");
        assertThat(profile.hasInsolvencyHistory()).isTrue();
        assertThat(profile.accountsOverdue()).isTrue();
        assertThat(profile.accountsDue()).isEqualTo("2022-09-30");

        var insolvency = official("insolvency/case_type_compulsory_liquidation_output.json")
                .path("companyInsolvency");
        assertThat(read(FactKind.INSOLVENCY, insolvency.toString()).insolvency())
                .contains(List.of(new CompanyReading.InsolvencyCase("compulsory-liquidation", true, null)));

        var charges = "[{\"items\": ["
                + official("charges/Scott_alterations_output.json").path("data") + ","
                + official("charges/created_on_output.json").path("data") + "]}]";
        assertThat(read(FactKind.CHARGES, charges).charges().orElseThrow())
                .containsExactly(
                        new CompanyReading.Charge(
                                "fully-satisfied", LocalDate.of(1989, 3, 1), true, false, List.of("H I D B")),
                        new CompanyReading.Charge("outstanding", LocalDate.of(2016, 7, 29), false, false, List.of()));
    }

    private static JsonNode official(String file) throws IOException {
        return OfficialJson.MAPPER.readTree(OFFICIAL.resolve(file).toFile());
    }

    private static CompanyReading.Profile profile(String raw) {
        return read(FactKind.COMPANY_PROFILE, raw).profile().orElseThrow();
    }

    private static CompanyReading read(FactKind kind, String raw) {
        return OfficialReading.of(Map.of(kind, raw));
    }
}
