package org.hearthmark.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.StatementCount;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.GapsAtWork;
import org.hearthmark.accreditation.NearbyHomes.Alike;
import org.hearthmark.accreditation.application.standing.Suspensions;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Vacancies;
import org.hearthmark.shared.LondonTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A council that may not use a home any more sees at once which others are near, on islands where no other test has homes. */
@HearthmarkTest
class AlternativesTest {

    private final GapsAtWork work;
    private final Alternatives alternatives;
    private final Accreditations accreditations;
    private final RegisterBook book;
    private final Suspensions suspensions;
    private final Providers providers;
    private final Vacancies vacancies;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final int port;
    private List<String> homes;

    @Autowired
    AlternativesTest(
            GapsAtWork work,
            Alternatives alternatives,
            Accreditations accreditations,
            RegisterBook book,
            Suspensions suspensions,
            Providers providers,
            Vacancies vacancies,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock,
            @LocalServerPort int port) {
        this.work = work;
        this.alternatives = alternatives;
        this.accreditations = accreditations;
        this.book = book;
        this.suspensions = suspensions;
        this.providers = providers;
        this.vacancies = vacancies;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
    }

    /** Of four the second and third have a free place. */
    @BeforeEach
    void fourHomesOnAnIsland() {
        homes = work.firm(4).homes();
        jdbc.sql("update provider.setting set outcode = 'TR21' where reference = any(:homes)")
                .param("homes", homes.toArray(String[]::new))
                .update();
        transaction.executeWithoutResult(
                status -> book.refresh(homes.stream().map(this::id).toList()));
        vacancies.state(id(homes.get(1)), 1, LondonTime.today(clock), "test");
        vacancies.state(id(homes.get(2)), 1, LondonTime.today(clock), "test");
        vacancies.state(id(homes.get(3)), 0, LondonTime.today(clock), "test");
    }

    @Test
    void homesOfTheSameKindWithAFreePlaceAreListedWithoutTheHomeItself() {
        var page = Visitor.signedIn(port, "council")
                .get("/settings/" + homes.get(1) + "/alternatives?miles=2")
                .body();

        assertThat(page)
                .contains("/settings/" + homes.get(2) + "\"", "TR21")
                .doesNotContain("/settings/" + homes.get(3) + "\"", "/settings/" + homes.get(0) + "\"", "Road");
    }

    @Test
    void theyComeFirstOnThePageOfAHomeThatMayNotBeUsed() {
        var council = Visitor.signedIn(port, "council");
        var address = "/settings/" + homes.get(1);
        assertThat(council.get(address).body())
                .contains("Other homes of this kind near here")
                .doesNotContain("Homes with a free place within");

        suspensions.suspend(id(homes.get(1)), "Gas leak", "manager");

        assertThat(council.get(address).body())
                .contains("Homes with a free place within 10 miles", "/settings/" + homes.get(2) + "\"");
        assertThat(Visitor.signedIn(port, "officer").get(address).body())
                .doesNotContain("Homes with a free place within");
    }

    @Test
    void onlyWhoPlacesAsksAndStrangeDistancesAreTheUsualOne() {
        var address = "/settings/" + homes.get(1) + "/alternatives";

        assertThat(Visitor.signedIn(port, "provider").get(address).statusCode()).isEqualTo(403);
        assertThat(Visitor.signedIn(port, "officer").get(address).statusCode()).isEqualTo(403);
        var council = Visitor.signedIn(port, "council");
        for (var miles : List.of("", "-1", "99", "five", "1e9")) {
            assertThat(council.get(address + "?miles=" + miles).body()).contains(homes.get(2));
        }
        assertThat(council.get("/settings/SET-2026-999999/alternatives").statusCode())
                .isEqualTo(404);
    }

    @Test
    void manyCostAsMuchAsOne() {
        var home = providers.settingByReference(homes.get(1)).orElseThrow();
        var alike = Alike.to(home, accreditations.standingOf(home.id()));

        assertThat(StatementCount.during(() -> alternatives.rows(50, alike, 50)))
                .isEqualTo(StatementCount.during(() -> alternatives.rows(2, alike, 1)));
    }

    private UUID id(String reference) {
        return providers.settingByReference(reference).orElseThrow().id();
    }
}
