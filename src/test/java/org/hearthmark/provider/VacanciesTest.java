package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.StatementCount;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many places of a home are free: stated, confirmed in one tap, faded, and the provider reminded before. */
@HearthmarkTest
class VacanciesTest {

    private final Vacancies vacancies;
    private final Occupancies occupancies;
    private final HomeNumbers numbers;
    private final NumberReminders reminders;
    private final Providers providers;
    private final People people;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final int port;
    private UUID firm;
    private List<UUID> settings;
    private Setting home;
    private Visitor provider;

    @Autowired
    VacanciesTest(
            Vacancies vacancies,
            Occupancies occupancies,
            HomeNumbers numbers,
            NumberReminders reminders,
            Providers providers,
            People people,
            JdbcClient jdbc,
            MovableClock clock,
            @LocalServerPort int port) {
        this.vacancies = vacancies;
        this.occupancies = occupancies;
        this.numbers = numbers;
        this.reminders = reminders;
        this.providers = providers;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aProviderWithTwoHomesOfFourPlaces() {
        UUID organisation = UUID.randomUUID();
        String username = "free-" + organisation;
        people.addOrganisation(organisation, OrganisationKind.PROVIDER, "Lantern");
        people.add(new NewPerson(
                username, username, "Ada Lamp", "ada@lantern.example", organisation, Set.of(Role.PROVIDER), false));
        settings = providers
                .enter(organisation, ProviderEntries.with(ProviderEntries.homes(2)), username)
                .settings();
        home = providers.setting(settings.get(0));
        firm = home.firm();
        provider = Visitor.signedIn(port, username);
    }

    @Test
    void aProviderStatesFreePlacesAndEverybodySeesThemUntilTheyFade() {
        state("2", today());

        assertThat(provider.get("/provider/homes").body())
                .contains("2 free places, confirmed today", "Councils see it")
                .doesNotContain("The provider has not said");
        Visitor officer = Visitor.signedIn(port, "officer");
        assertThat(officer.get("/settings/" + home.reference()).body()).contains("2 free places, confirmed today");

        clock.advance(Duration.ofDays(15));
        assertThat(officer.get("/settings/" + home.reference()).body())
                .contains("Nobody has confirmed free places since")
                .doesNotContain("2 free places");
        assertThat(provider.get("/provider/homes").body()).contains("Faded", "Councils no longer see it");
    }

    @Test
    void oneTapConfirmsOneHomeAndAnotherAllOfThem() {
        settings.forEach(one -> vacancies.state(one, 1, today(), "ada"));
        occupancies.state(home.id(), ProviderEntries.HACKNEY, 2, today(), OccupancyBy.PROVIDER, "ada");
        clock.advance(Duration.ofDays(15));

        provider.submit("/provider/homes", "/provider/homes/" + home.reference() + "/confirm", Map.of());
        assertThat(faded()).containsExactly(settings.get(1));
        assertThat(occupancies.of(home.id()))
                .allSatisfy(
                        one -> assertThat(LondonTime.dayOf(one.confirmedAt())).isEqualTo(today()));

        assertThat(provider.submit("/provider/homes", "/provider/homes/confirm", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(faded()).isEmpty();
    }

    @Test
    void confirmingAsksEqualMuchForAnyNumberOfHomes() {
        settings.forEach(one -> vacancies.state(one, 1, today(), "ada"));

        int one = StatementCount.during(() -> numbers.confirmAll(firm, settings.subList(0, 1), "ada"))
                .statements();
        assertThat(StatementCount.during(() -> numbers.confirmAll(firm, settings, "ada"))
                        .statements())
                .isEqualTo(one);
    }

    @Test
    void ofAHomeThatIsNotRunAnyMoreNoPlaceIsOfferedAgain() {
        jdbc.sql("update provider.setting set ended_on = ? where id = ?")
                .params(today(), home.id())
                .update();

        assertThat(state("2", today())).contains("do not run this home any more");
        assertThat(provider.get(page()).statusCode()).isEqualTo(400);
        assertThat(provider.submit("/provider/homes", "/provider/homes/" + home.reference() + "/confirm", Map.of())
                        .statusCode())
                .isEqualTo(400);
        assertThat(vacancies.of(settings)).isEmpty();
    }

    @Test
    void moreFreePlacesThanTheHomeHasAreKeptAndWarnedOf() {
        state("5", today());

        assertThat(provider.get(page()).body()).contains("5 free places", "more than the 4 places");
    }

    @Test
    void whatIsNoNumberAndNoDayIsRefusedAndKeptAsTyped() {
        assertThat(state("many", today())).contains("Enter how many places are free", "value=\"many\"");
        assertThat(state("2", today().plusYears(2))).contains("not more than a year ahead");
        assertThat(vacancies.of(settings)).isEmpty();
    }

    @Test
    void anotherProvidersHomeDoesNotExist() {
        Visitor other = Visitor.signedIn(port, "provider2");

        assertThat(other.get(page()).statusCode()).isEqualTo(404);
        assertThat(other.submit("/provider/homes", page(), fields("1", today())).statusCode())
                .isEqualTo(404);
        assertThat(other.submit("/provider/homes", "/provider/homes/" + home.reference() + "/confirm", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theProviderIsRemindedOnceBeforeNumbersFadeAndNotMoreThanOnceAWeek() {
        vacancies.state(settings.get(0), 2, today(), "ada");
        clock.advance(Duration.ofDays(6));
        vacancies.state(settings.get(1), 1, today(), "ada");
        reminders.run();
        assertThat(mails()).isEmpty();

        clock.advance(Duration.ofDays(1));
        reminders.run();
        reminders.run();
        assertThat(mails())
                .singleElement()
                .asString()
                .contains("House 1: free places")
                .doesNotContain("House 2");

        clock.advance(Duration.ofDays(6));
        reminders.run();
        assertThat(mails()).as("House 2 is near, but a week has not passed").hasSize(1);
        clock.advance(Duration.ofDays(1));
        reminders.run();
        assertThat(mails())
                .hasSize(2)
                .last()
                .asString()
                .contains("House 2: free places")
                .doesNotContain("House 1");

        clock.advance(Duration.ofDays(8));
        reminders.run();
        assertThat(mails()).as("nothing is told twice").hasSize(2);
    }

    private List<String> mails() {
        return jdbc.sql(
                        "select body from notification.outbox where about = ? and key like 'numbers%' order by posted_at")
                .param(firm)
                .query(String.class)
                .list();
    }

    private List<UUID> faded() {
        return vacancies.of(settings).values().stream()
                .filter(one -> one.faded(today()))
                .map(Vacancy::setting)
                .toList();
    }

    private String state(String places, LocalDate from) {
        return provider.submit("/provider/homes", page(), fields(places, from)).body();
    }

    private static Map<String, String> fields(String places, LocalDate from) {
        var fields = new HashMap<String, String>();
        fields.put("freePlaces", places);
        fields.put("from.day", String.valueOf(from.getDayOfMonth()));
        fields.put("from.month", String.valueOf(from.getMonthValue()));
        fields.put("from.year", String.valueOf(from.getYear()));
        return fields;
    }

    private String page() {
        return "/provider/homes/" + home.reference() + "/vacancy";
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
