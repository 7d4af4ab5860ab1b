package org.hearthmark.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of all councils, members or not, as council users and the alliance's people see it. */
@HearthmarkTest
class CouncilsPageTest {

    private final int port;

    CouncilsPageTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void membersAndOthersAreShownApartAndTheListIsTakenAway() {
        var council = Visitor.signedIn(port, "council");

        assertThat(council.get("/councils").body()).contains("153 councils", "Barnsley", "Not a member", "page=1");
        assertThat(council.get("/councils?membership=members").body())
                .contains("15 councils", "Hackney", "since 1 April 2025, North and East London")
                .doesNotContain("Not a member<");
        assertThat(council.get("/councils?membership=others&region=London").body())
                .contains("19 councils", "Barnet")
                .doesNotContain(">Hackney<");
        assertThat(council.get("/councils.csv?membership=members").body().lines())
                .hasSize(16)
                .anyMatch(line -> line.contains("\"E09000012\",\"Hackney\",\"London\",\"2025-04-01\""));
        assertThat(Visitor.signedIn(port, "provider").get("/councils").statusCode())
                .isEqualTo(403);
    }
}
