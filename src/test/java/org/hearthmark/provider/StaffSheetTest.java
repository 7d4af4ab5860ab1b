package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StaffSheetTest {

    private static final UUID LANTERN = UUID.randomUUID();
    private static final String HEAD =
            "Name,Role,Service,Region,Start date,Night or sleep-in,Agency,Conditional start,Registered service manager\n";

    @Test
    void aListFromASpreadsheetIsTakenAsItIs() {
        var read = read(HEAD
                + "\"Lamp, Ada\",Support worker,lantern,london,27/3/2025,yes,no,no,no\n\n"
                + "Ben Wick,Manager,Lantern,South East,2024-01-05,,,,Yes\n");

        assertThat(read.faults()).isEmpty();
        assertThat(read.people())
                .containsExactly(
                        new StaffEntry(
                                "Lamp, Ada",
                                "Support worker",
                                LANTERN,
                                "London",
                                LocalDate.of(2025, 3, 27),
                                true,
                                false,
                                false,
                                false),
                        new StaffEntry(
                                "Ben Wick",
                                "Manager",
                                LANTERN,
                                "South East",
                                LocalDate.of(2024, 1, 5),
                                false,
                                false,
                                false,
                                true));
    }

    @Test
    void tabsAndSemicolonsAndAnotherOrderOfHeadingsAreTheSame() {
        String tabs = HEAD.replace(',', '\t') + "Ada Lamp\tWorker\tLantern\tLondon\t1.2.2024\tn\tn\tn\tn";
        String semicolons = "role;NAME;service;region;start date;night or sleep in;agency;conditional start;"
                + "registered service manager\nWorker;Ada Lamp;Lantern;London;2024-02-01;0;0;0;0";

        assertThat(read(tabs).people()).isEqualTo(read(semicolons).people()).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidByLineAndNothingIsLeftOut() {
        var read = read(HEAD
                + "Ada Lamp,Worker,Lantern,London,31/2/2025,yes,no,no,no\n"
                + "\n"
                + "Ben Wick,Worker,Beacon,Atlantis,2025-01-01,maybe,no,no,no\n"
                + "=1+1,Worker,Lantern,London,2025-01-01,no,no,no,no\n");

        assertThat(read.faults())
                .containsExactly(
                        "Line 2: Write the start date as 2025-03-27 or 27/3/2025",
                        "Line 4: Write yes or no under \"Night or sleep-in\"",
                        "Line 4: Choose one of your services",
                        "Line 4: Choose a region of England",
                        "Line 5: Enter the person's full name, in letters");
    }

    @Test
    void thePersonWhoStandsTwiceIsNamedByBothLines() {
        var read = read(HEAD + "Ada Lamp,Worker,Lantern,London,2025-01-01,no,no,no,no\n"
                + "LAMP Ada,Worker,Lantern,London,2025-01-01,no,no,no,no\n");

        assertThat(read.faults()).containsExactly("Line 3: The same name and start date as in line 2");
    }

    @Test
    void missingHeadingsAreNamed() {
        assertThat(read("Name,Role\nAda,Worker").faults())
                .containsExactly("Line 1: these headings are missing: Service, Region, Start date, Night or sleep-in,"
                        + " Agency, Conditional start, Registered service manager");
        assertThat(read("").faults()).hasSize(1);
        assertThat(read(HEAD + "\"Ada\" Lamp,Worker,\"Lantern").faults()).hasSize(1);
    }

    private static StaffSheet.Read read(String text) {
        var rules = new StaffRules(Set.of(LANTERN), Set.of("London", "South East"), LocalDate.of(2026, 11, 22));
        return new StaffSheet(rules, Map.of(LANTERN, "Lantern"), Set.of("London", "South East")).read(text);
    }
}
