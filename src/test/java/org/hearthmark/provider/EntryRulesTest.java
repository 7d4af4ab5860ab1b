package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.provider.ProviderEntries.HACKNEY;
import static org.hearthmark.provider.ProviderEntries.firm;
import static org.hearthmark.provider.ProviderEntries.home;
import static org.hearthmark.provider.ProviderEntries.homes;
import static org.hearthmark.provider.ProviderEntries.service;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryRulesTest {

    @Test
    void aCompleteEntryHasNoProblem() {
        assertThat(problemsOf(ProviderEntries.with(homes(3)))).isEmpty();
    }

    @Test
    void whatIsWrongIsNamedByItsFieldInTheOrderOfTheForm() {
        HomeEntry nowhere = home("", "2 Mare Street", "not a postcode");

        Map<String, String> problems = problemsOf(ProviderEntries.with(
                firm(" "), service("Lantern", "12"), List.of(home("One", "1 Mare Street", "E8 1EA"), nowhere)));

        assertThat(problems.keySet()).containsExactly("firm.name", "service.urn", "homes[1].name", "homes[1].postcode");
    }

    @Test
    void aHomeIsStatedOnceHoweverItsAddressIsWritten() {
        List<HomeEntry> twice =
                List.of(home("One", "1 Mare Street", "E8 1EA"), home("The same", "1, mare  street.", "e81ea"));

        assertThat(problemsOf(ProviderEntries.with(twice))).containsOnlyKeys("homes[1].addressLine");
    }

    @Test
    void flatsAtOneAddressAreDifferentHomes() {
        List<HomeEntry> flats =
                List.of(home("One", "Flat 1, 1 Mare Street", "E8 1EA"), home("Two", "Flat 2, 1 Mare Street", "E8 1EA"));

        assertThat(problemsOf(ProviderEntries.with(flats))).isEmpty();
    }

    @Test
    void aProviderStatesAtLeastOneHome() {
        assertThat(problemsOf(ProviderEntries.with(List.of()))).containsOnlyKeys("homes");
    }

    @Test
    void staffAtNightAndFromAgenciesArePartOfAllStaff() {
        ServiceEntry service = new ServiceEntry("Lantern", null, 3, 4, -1);

        assertThat(problemsOf(ProviderEntries.with(firm("Lantern"), service, homes(1))))
                .containsOnlyKeys("service.staffNights", "service.staffAgency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01234567", "1234567", "sc 12345", "OC312345", " 0123 4567 "})
    void aCompanyNumberMayBeWrittenAsPeopleWriteIt(String typed) {
        assertThat(problemsOf(ProviderEntries.with(company(typed), service("Lantern", null), homes(1))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789", "ABCDEFGH", "S1234567890", "01-234-567"})
    void whatCannotBeACompanyNumberIsRefused(String typed) {
        assertThat(problemsOf(ProviderEntries.with(company(typed), service("Lantern", null), homes(1))))
                .containsOnlyKeys("firm.companyNumber");
    }

    private static FirmEntry company(String number) {
        var firm = firm("Lantern Homes Ltd");
        return new FirmEntry(
                firm.name(), firm.kind(), number, firm.contactName(), firm.contactEmail(), firm.contactPhone());
    }

    private static Map<String, String> problemsOf(ProviderEntry entry) {
        return new EntryRules(HACKNEY::equals).problemsOf(entry);
    }
}
