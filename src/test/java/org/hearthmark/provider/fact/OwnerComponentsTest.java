package org.hearthmark.provider.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.CompanyReading.Controller;
import org.junit.jupiter.api.Test;

class OwnerComponentsTest {

    private static final YearMonth MAY_1970 = YearMonth.of(1970, 5);

    private final Map<UUID, String> names = new HashMap<>();
    private final List<OwnerComponents.Edge> edges = new ArrayList<>();

    @Test
    void oneCompanyThatControlsTwoFirmsJoinsThemHoweverItsNumberIsWritten() {
        UUID north = firm("01000001", company("Brightside Holdings Ltd", "7654321", "England"));
        UUID south = firm("01000002", company("BRIGHTSIDE HOLDINGS LTD", " 0765 4321", "United Kingdom (England)"));
        firm("01000003", company("Other Holdings Ltd", "07654322", "England & Wales"));

        assertThat(groups()).singleElement().satisfies(group -> {
            assertThat(group.firms()).containsExactlyInAnyOrder(north, south);
            assertThat(group.label()).isEqualToIgnoringCase("Brightside Holdings Ltd");
        });
    }

    @Test
    void aFirmThatControlsAnotherIsInItsGroupUnderItsOwnName() {
        UUID parent = firm("SC123456");
        UUID child = firm("01000002", company("Parent as the register writes it", "SC 123456", "Scotland"));

        assertThat(groups()).containsExactly(new OwnerComponents.Group("Firm SC123456", Set.of(parent, child)));
    }

    @Test
    void aNumberInTheRegisterOfAnotherCountryIsNotOneOfOurs() {
        firm("00012345");
        firm("01000002", company("Island Holdings", "12345", "Jersey"));
        firm("01000003", company("Nowhere Holdings", "12345", null));

        assertThat(groups()).isEmpty();
    }

    @Test
    void aPersonIsKnownByNameAndMonthOfBirthWhateverTheTitleCaseAndSpaces() {
        UUID one = firm("01000001", person("Mr John Alan O'Smith", MAY_1970));
        UUID two = firm("01000002", person("JOHN  ALAN  O’SMITH", MAY_1970));
        firm("01000003", person("John Alan O'Smith", YearMonth.of(1971, 5)));
        firm("01000004", person("John O'Smith", MAY_1970));
        firm("01000005", person("John Alan O'Smith", null));

        assertThat(groups()).extracting(OwnerComponents.Group::firms).containsExactly(Set.of(one, two));
    }

    @Test
    void whoControlsAFirmNoMoreJoinsNothing() {
        firm("01000001", person("Jane Smith", MAY_1970));
        firm("01000002", new Controller("Jane Smith", "individual", MAY_1970, null, null, LocalDate.of(2026, 1, 31)));

        assertThat(groups()).isEmpty();
    }

    @Test
    void chainsOfOwnersJoinAllTheirFirmsUnderTheOwnerOfMost() {
        UUID one = firm("01000001", person("Jane Smith", MAY_1970));
        UUID two = firm("01000002", person("Jane Smith", MAY_1970), company("Top Ltd", "07654321", "Wales"));
        UUID three = firm("01000003", company("Top Ltd", "07654321", "England"));
        UUID four = firm("01000004", company("Top Ltd", "07654321", "England"));

        assertThat(groups()).containsExactly(new OwnerComponents.Group("Top Ltd", Set.of(one, two, three, four)));
    }

    @Test
    void aFirmThatSharesItsOwnersWithNobodyIsNoGroup() {
        firm("01000001", person("Jane Smith", MAY_1970), company("Top Ltd", "07654321", "England"));

        assertThat(groups()).isEmpty();
    }

    private List<OwnerComponents.Group> groups() {
        return OwnerComponents.of(edges, names);
    }

    private UUID firm(String number, Controller... controllers) {
        UUID firm = UUID.randomUUID();
        names.put(firm, "Firm " + number);
        OwnerTie.of(new CompanyNumber(number), List.of(controllers))
                .forEach(tie -> edges.add(new OwnerComponents.Edge(firm, tie)));
        return firm;
    }

    private static Controller company(String name, String number, String country) {
        return new Controller(name, "corporate", null, number, country, null);
    }

    private static Controller person(String name, YearMonth born) {
        return new Controller(name, "individual", born, null, null, null);
    }
}
