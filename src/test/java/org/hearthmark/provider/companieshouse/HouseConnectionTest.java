package org.hearthmark.provider.companieshouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthmarkTest
class HouseConnectionTest {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int port;

    HouseConnectionTest(@Autowired JdbcClient jdbc, @Autowired Clock clock, @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
    }

    @Test
    void administratorsSeeThatThereIsNoKeyAndNobodyElseDoes() {
        assertThat(Visitor.signedIn(port, "admin").get("/admin/companies-house").body())
                .contains("every check that rests on Companies House is pending", "HEARTHMARK_COMPANIES_HOUSE_KEY");
        assertThat(Visitor.signedIn(port, "officer")
                        .get("/admin/companies-house")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aRegisterThatDoesNotAnswerOrAskedForPatienceIsSaidToBeSoAndTheKeyIsNotShown() {
        var budget = new SharedBudget(jdbc, StubHouse.newBudget(jdbc));
        budget.hold(clock.instant().plusSeconds(600));
        var breaker = CompaniesHouseConfiguration.breaker(clock);
        breaker.transitionToOpenState();
        var settings = new CompaniesHouseSettings(
                "secret-key", URI.create("https://example.org"), false, Duration.ofSeconds(1), Duration.ofSeconds(1));

        var rows = new HouseConnection(settings, budget, breaker, clock).inWords();

        assertThat(rows.get("This server")).contains("has not been answering");
        assertThat(rows.get("Asked to be left alone until")).isNotEqualTo("Not at present");
        assertThat(rows.get("Questions that may be asked now")).startsWith("100 ");
        assertThat(rows.toString() + settings).doesNotContain("secret-key");
    }
}
