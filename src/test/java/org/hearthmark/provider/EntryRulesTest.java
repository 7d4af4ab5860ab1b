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

    private static Map<String, String> problemsOf(ProviderEntry entry) {
        return new EntryRules(HACKNEY::equals).problemsOf(entry);
    }
}
