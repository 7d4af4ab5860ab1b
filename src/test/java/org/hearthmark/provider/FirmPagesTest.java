package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.provider.fact.FactSweep;
import org.hearthmark.shared.LondonTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of a firm while no register is connected: everything is pending, says why, and people can record by hand. */
@HearthmarkTest
class FirmPagesTest {

    private final Providers providers;
    private final ProviderRecord record;
    private final PublicFacts facts;
    private final FactSweep sweep;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final int port;
    private UUID firm;
    private String page;

    @Autowired
    FirmPagesTest(
            Providers providers,
            ProviderRecord record,
            PublicFacts facts,
            FactSweep sweep,
            JdbcClient jdbc,
            Clock clock,
            @LocalServerPort int port) {
        this.providers = providers;
        this.record = record;
        this.facts = facts;
        this.sweep = sweep;
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aWatchedFirm() {
        jdbc.sql("delete from provider.register_watch").update();
        firm = providers
                .enter(
                        UUID.randomUUID(),
                        ProviderEntries.with(
                                List.of(ProviderEntries.home("Kestrel House", "3 Kestrel Road", "E8 1EA"))),
                        "provider")
                .firm();
        facts.watch(firm);
        page = "/providers/" + firm;
    }

    @Test
    void whatIsPendingSaysWhyAndWhenItIsAskedAgain() {
        assertThat(Visitor.signedIn(port, "inspector").get(page).body())
                .contains(
                        "Company profile",
                        "Not told yet. Asked as soon as there is time.",
                        "Kestrel House",
                        "No other firm here");

        sweep.run();

        assertThat(Visitor.signedIn(port, "broker").get(page).body())
                .contains("Companies House is not connected: an administrator has to enter a key. Asked again on")
                .doesNotContain("Ask again now", "Record by hand");
    }

    @Test
    void anOfficerAsksAgain() {
        Visitor officer = Visitor.signedIn(port, "officer");

        assertThat(officer.get(page).body()).contains("Ask again now");
        assertThat(officer.submit(page, page + "/ask", Map.of()).statusCode()).isEqualTo(302);
        assertThat(officer.get(page).body()).contains("Companies House is asked now");
    }

    @Test
    void anOfficerRecordsByHandWithAReason() {
        Visitor officer = Visitor.signedIn(port, "officer");
        String form = page + "/by-hand/CHARGES";

        assertThat(officer.submit(form, form, typed("", "")).body())
                .contains("Select whether something speaks against the firm");
        assertThat(officer.submit(form, form, typed("no", " ")).body())
                .contains("Enter what you saw, where, and why you record it by hand");
        assertThat(officer.submit(form, form, typed("no", "Seen on paper, no charge"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(officer.get(page).body())
                .contains("By hand", "Seen on paper, no charge", "Recorded by hand by officer, seen on");
    }

    @Test
    void ofManyHomesTheFirstAreShownAndTheOthersCountedAndEachServiceIsThereByItself() {
        UUID organisation = UUID.randomUUID();
        var lantern = ProviderEntries.firm("Lantern Homes Ltd");
        providers.enter(
                organisation,
                ProviderEntries.with(lantern, ProviderEntries.service("Lantern", "2710001"), ProviderEntries.homes(53)),
                "provider");
        UUID large = providers
                .enter(
                        organisation,
                        ProviderEntries.with(
                                lantern,
                                ProviderEntries.service("Lantern", "2710002"),
                                List.of(ProviderEntries.home("Kestrel House", "3 Kestrel Road", "E8 1EA"))),
                        "provider")
                .firm();

        assertThat(Visitor.signedIn(port, "officer").get("/providers/" + large).body())
                .contains(">House 1<", ">House 50<", "And 4 more", "Lantern, 2710001", "Lantern, 2710002")
                .doesNotContain(">House 51<", "Kestrel House");
        assertThat(providers.homeNames(Set.of(large, firm), 1))
                .hasEntrySatisfying(large, names -> assertThat(names.more()).isEqualTo(53))
                .hasEntrySatisfying(firm, names -> assertThat(names.more()).isZero());
        jdbc.sql("""
                        insert into provider.owner_group (firm, group_of, label)
                        select firm, ?, 'Holdings' from unnest(?) as x (firm)
                        """).params(firm, new UUID[] {firm, large}).update();
        assertThat(Visitor.signedIn(port, "officer").get(page).body())
                .contains("Holdings", ">House 10<", "And 44 more")
                .doesNotContain(">House 11<");
    }

    @Test
    void aFirmIsThereFromItsFirstDayAndWhatItHasNotSaidYetIsNamed() {
        UUID beginner = UUID.randomUUID();
        UUID organisation = UUID.randomUUID();
        record.say(
                organisation,
                beginner,
                null,
                new FirmSaid("Osprey Homes Ltd", FirmKind.COMPANY, "09871236", null),
                "p");
        record.say(organisation, beginner, null, new ContactSaid("Ann", "ann@osprey.example", "020 7946 0000"), "p");
        record.say(organisation, UUID.randomUUID(), beginner, new ServiceSaid("Osprey Living", null), "p");

        assertThat(Visitor.signedIn(port, "officer")
                        .get("/providers/" + beginner)
                        .body())
                .contains(
                        "Osprey Homes Ltd",
                        "Insurance and accounts: not said yet",
                        "Osprey Living",
                        "Staff numbers: not said yet");
        assertThat(Visitor.signedIn(port, "officer").get(page).body()).doesNotContain("not said yet");
    }

    @Test
    void ofASoleTraderNothingIsPendingBecauseNothingIsAsked() {
        UUID trader = providers
                .enter(
                        UUID.randomUUID(),
                        ProviderEntries.with(
                                ProviderEntries.soleTrader("Ida Quill"),
                                ProviderEntries.service("Quill Lodgings", null),
                                ProviderEntries.homes(1)),
                        "provider")
                .firm();

        assertThat(Visitor.signedIn(port, "officer").get("/providers/" + trader).body())
                .contains("its checks do not apply to this one")
                .doesNotContain("Pending", "Ida Quill");
    }

    @Test
    void itIsForTheAlliancesStaffAndRecordingForOfficersAndManagers() {
        for (String outsider : List.of("provider", "council")) {
            assertThat(Visitor.signedIn(port, outsider).get(page).statusCode()).isEqualTo(403);
        }
        assertThat(Visitor.signedIn(port, "panel")
                        .get(page + "/by-hand/CHARGES")
                        .statusCode())
                .isEqualTo(403);
        Visitor officer = Visitor.signedIn(port, "officer");
        assertThat(officer.get("/providers/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(officer.get(page + "/by-hand/NONSENSE").statusCode()).isEqualTo(404);
        assertThat(officer.get(page + "/answers/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    private Map<String, String> typed(String against, String reason) {
        LocalDate today = LondonTime.today(clock);
        return Map.of(
                "against",
                against,
                "seenOn.day",
                String.valueOf(today.getDayOfMonth()),
                "seenOn.month",
                String.valueOf(today.getMonthValue()),
                "seenOn.year",
                String.valueOf(today.getYear()),
                "reason",
                reason);
    }
}
