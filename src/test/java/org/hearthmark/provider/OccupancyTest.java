package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.identity.NewPerson;
import org.hearthmark.identity.OrganisationKind;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.hearthmark.shared.LondonTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How many young people of which council live in a home: who states it, who sees it, and when it is old. */
@HearthmarkTest
class OccupancyTest {

    private static final String HACKNEY = "E09000012";
    private static final String BUCKINGHAMSHIRE = "E06000060";
    private static final String KENT = "E10000016";

    private final Occupancies occupancies;
    private final Providers providers;
    private final People people;
    private final MovableClock clock;
    private final int port;
    private UUID organisation;
    private Setting home;
    private String ofProvider;
    private String ofCouncil;
    private Visitor provider;

    @Autowired
    OccupancyTest(
            Occupancies occupancies,
            Providers providers,
            People people,
            MovableClock clock,
            @LocalServerPort int port) {
        this.occupancies = occupancies;
        this.providers = providers;
        this.people = people;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aProviderWithOneHomeOfFourPlaces() {
        organisation = UUID.randomUUID();
        String username = "lives-" + organisation;
        people.addOrganisation(organisation, OrganisationKind.PROVIDER, "Lantern");
        people.add(new NewPerson(
                username, username, "Ada Lamp", "ada@lantern.example", organisation, Set.of(Role.PROVIDER), false));
        var entered = providers.enter(organisation, ProviderEntries.with(ProviderEntries.homes(1)), username);
        home = providers.setting(entered.settings().get(0));
        ofProvider = "/provider/homes/" + home.reference() + "/occupancy";
        ofCouncil = "/council/homes/" + home.reference() + "/occupancy";
        provider = Visitor.signedIn(port, username);
    }

    @Test
    void aProviderStatesAndConfirmsForAnyCouncilAndStaffSeeIt() {
        assertThat(provider.get("/provider/homes").body()).contains(home.name(), "Not stated yet");
        state(provider, ofProvider, KENT, "2");
        state(provider, ofProvider, HACKNEY, "1");

        assertThat(provider.get(ofProvider).body()).contains("3 of 4 places", "Kent", "Hackney", "Kent (not a member)");
        assertThat(provider.get("/provider/homes").body()).contains("3 of 4 places");
        assertThat(Visitor.signedIn(port, "officer")
                        .get("/settings/" + home.reference())
                        .body())
                .contains("Young people by council", "3 of 4 places", "Kent", "The provider");
        clock.advance(Duration.ofDays(1));
        provider.submit(ofProvider, ofProvider + "/confirm", Map.of());
        assertThat(occupancies.of(home.id()))
                .hasSize(2)
                .allSatisfy(
                        one -> assertThat(LondonTime.dayOf(one.confirmedAt())).isEqualTo(today()))
                .allSatisfy(one -> assertThat(one.since()).isEqualTo(today().minusDays(1)));
    }

    @Test
    void whatNobodyHasConfirmedForMoreThanThirtyOneDaysIsOld() {
        state(provider, ofProvider, KENT, "2");
        var stated = occupancies.of(home.id()).get(0);

        assertThat(stated.old(today().plusDays(31))).isFalse();
        assertThat(stated.old(today().plusDays(32))).isTrue();
        clock.advance(Duration.ofDays(32));
        assertThat(Visitor.signedIn(port, "officer")
                        .get("/settings/" + home.reference())
                        .body())
                .contains(">Old<", "ask the home before you rely on it");
    }

    @Test
    void thatNobodyLivesThereAnyMoreIsNeverOldAndIsNotConfirmedAgain() {
        state(provider, ofProvider, HACKNEY, "0");
        clock.advance(Duration.ofDays(32));
        assertThat(ofProvider()).returns(false, all -> all.anyOld(today()));
        assertThat(provider.get(ofProvider).body())
                .contains("Nobody lives here")
                .doesNotContain("This is still so");
        assertThat(provider.get("/provider/homes").body())
                .contains("0 of 4 places")
                .doesNotContain(">Old<");

        state(provider, ofProvider, KENT, "2");
        clock.advance(Duration.ofDays(32));
        assertThat(ofProvider()).returns(true, all -> all.anyOld(today()));
        provider.submit(ofProvider, ofProvider + "/confirm", Map.of());
        assertThat(ofProvider()).returns(false, all -> all.anyOld(today()));
        assertThat(LondonTime.dayOf(ofProvider().leastConfirmed())).isEqualTo(today());
    }

    @Test
    void nextLeadsOnOnlyWhereThereAreMoreHomesAndNoneIsLeftOut() {
        var homes = providers
                .enter(organisation, ProviderEntries.with(ProviderEntries.homes(40)), "provider")
                .settings();
        String last = providers.settingsOfFirm(home.firm()).get(20).reference();
        assertThat(provider.get("/provider/homes").body()).contains("page=1").doesNotContain(last);
        assertThat(provider.get("/provider/homes?page=1").body()).contains(last);

        int stated = occupancies.ofCouncil(HACKNEY, 0, 1000).size();
        homes.stream()
                .limit(40 - stated % 20)
                .forEach(one -> occupancies.state(one, HACKNEY, 1, today(), OccupancyBy.PROVIDER, "provider"));
        int pages = occupancies.ofCouncil(HACKNEY, 0, 1000).size() / 20;
        var council = Visitor.signedIn(port, "council");
        assertThat(council.get("/council/occupancy").body()).contains("page=1");
        assertThat(council.get("/council/occupancy?page=" + (pages - 1)).body())
                .contains("SET-")
                .doesNotContain("page=" + pages);
    }

    @Test
    void moreYoungPeopleThanPlacesAreKeptAndWarnedOf() {
        state(provider, ofProvider, KENT, "5");

        assertThat(provider.get(ofProvider).body()).contains("You have stated 5 young people, the home has 4 places");
        assertThat(occupancies.of(home.id())).singleElement().returns(5, Occupancy::youngPeople);
    }

    @Test
    void aCouncilStatesItsOwnAndSeesNothingOfAnother() {
        state(provider, ofProvider, KENT, "2");
        state(provider, ofProvider, HACKNEY, "1");
        var council = Visitor.signedIn(port, "council");

        assertThat(council.get(ofCouncil).body())
                .contains("The home has stated", "1 since", "Confirm 1 as of today")
                .doesNotContain("Kent", "2 since");
        council.submit(ofCouncil, ofCouncil + "/confirm", Map.of());
        assertThat(occupancies.ofCouncil(HACKNEY, home.id()))
                .extracting(Occupancy::statedBy)
                .containsExactly(OccupancyBy.PROVIDER, OccupancyBy.COUNCIL);
        state(council, ofCouncil, BUCKINGHAMSHIRE, "3");

        assertThat(occupancies.ofCouncil(BUCKINGHAMSHIRE, home.id())).isEmpty();
        assertThat(council.get(ofCouncil).body()).contains("You and the home have stated different numbers");
        assertThat(new HomeOccupancy(occupancies.of(home.id()), home.places()).total())
                .isEqualTo(5);
        assertThat(council.get("/council/occupancy").body()).contains(home.reference());
        var other = Visitor.signedIn(port, "council2");
        assertThat(other.get(ofCouncil).body()).doesNotContain("Hackney (", "3 since", "1 since");
        assertThat(other.get("/council/occupancy").body()).doesNotContain(home.reference());
        assertThat(council.get("/settings/" + home.reference()).body())
                .doesNotContain("Young people by council", "Kent");
    }

    @Test
    void whatCannotBeIsSaidAtItsFieldAndNothingTypedIsLost() {
        var wrong = typed("", "many");
        wrong.put("since.year", String.valueOf(today().getYear() + 1));

        assertThat(provider.submit(ofProvider, ofProvider, wrong).body())
                .contains("Enter how many young people live there", "value=\"many\"");
        wrong.put("youngPeople", "2");
        assertThat(provider.submit(ofProvider, ofProvider, wrong).body()).contains("Choose a council");
        wrong.put("council", KENT);
        assertThat(provider.submit(ofProvider, ofProvider, wrong).body()).contains("must be today or in the past");
        assertThat(occupancies.of(home.id())).isEmpty();
    }

    @Test
    void nobodyElseEntersOrSeesAProvidersNumbers() {
        assertThat(Visitor.signedIn(port, "provider2").get(ofProvider).statusCode())
                .isEqualTo(404);
        assertThat(provider.get(ofCouncil).statusCode()).isEqualTo(403);
        assertThat(Visitor.signedIn(port, "manager").get(ofCouncil).statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port, "council").get(ofProvider).statusCode())
                .isEqualTo(403);
    }

    private HomeOccupancy ofProvider() {
        return new HomeOccupancy(occupancies.of(home.id()), home.places()).by(OccupancyBy.PROVIDER);
    }

    private void state(Visitor who, String address, String gss, String number) {
        assertThat(who.submit(address, address, typed(gss, number)).statusCode())
                .isEqualTo(302);
    }

    private Map<String, String> typed(String gss, String number) {
        var fields = new HashMap<String, String>();
        fields.put("council", gss);
        fields.put("youngPeople", number);
        fields.put("since.day", String.valueOf(today().getDayOfMonth()));
        fields.put("since.month", String.valueOf(today().getMonthValue()));
        fields.put("since.year", String.valueOf(today().getYear()));
        return fields;
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
