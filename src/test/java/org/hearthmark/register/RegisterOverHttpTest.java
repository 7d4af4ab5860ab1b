package org.hearthmark.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a council may type into the register's filters, and what it gets. */
@HearthmarkTest
class RegisterOverHttpTest {

    private final int port;

    RegisterOverHttpTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void forAChildUnderSixteenTheRegisterSaysNever() {
        var council = Visitor.signedIn(port, "council");

        var page = council.get("/council/register?age=15");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("a child under 16 may not be placed in supported accommodation");
        assertThat(council.get("/council/register.csv?age=15").statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeReadIsAskedForAgainAndNothingBreaks() {
        var council = Visitor.signedIn(port, "council");

        for (var typed : new String[] {
            "age=old", "postcode=nowhere", "category=CASTLE", "miles=-1", "page=-3", "page=99999", "council=%27"
        }) {
            assertThat(council.get("/council/register?" + typed).statusCode())
                    .as(typed)
                    .isEqualTo(200);
        }
    }
}
