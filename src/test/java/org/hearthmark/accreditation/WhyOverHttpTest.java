package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.application.standing.Suspensions;
import org.hearthmark.shared.LondonTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page that answers "why is this home green today?", for staff and councils. */
@HearthmarkTest
class WhyOverHttpTest {

    private static int firms = 61_400_000;

    private final AccreditedInBulk bulk;
    private final Suspensions suspensions;
    private final JdbcClient jdbc;
    private final LocalDate today;
    private final int port;
    private UUID setting;
    private String why;

    @Autowired
    WhyOverHttpTest(
            AccreditedInBulk bulk, Suspensions suspensions, JdbcClient jdbc, Clock clock, @LocalServerPort int port) {
        this.bulk = bulk;
        this.suspensions = suspensions;
        this.jdbc = jdbc;
        this.today = LondonTime.today(clock);
        this.port = port;
    }

    @BeforeEach
    void aHomeIsAccredited() {
        setting = bulk.settingsOf(bulk.firms(1, 1, firms++).get(0)).get(0);
        var reference = "SET-2099-" + firms;
        jdbc.sql("update provider.setting set reference = :reference where id = :id")
                .param("reference", reference)
                .param("id", setting)
                .update();
        why = "/settings/" + reference + "/why";
    }

    @Test
    void councilsAndStaffReadEveryFactAndProvidersDoNot() {
        for (var reader : new String[] {"council", "officer"}) {
            var page = Visitor.signedIn(port, reader).get(why);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("Decision: ", "The panel", "AC-04 Gas safety", "Nobody has looked", "Level 1")
                    .doesNotContain("Road");
        }
        assertThat(Visitor.signedIn(port, "provider").get(why).statusCode()).isEqualTo(403);
    }

    @Test
    void aDayIsAskedAboutAsItStoodAndAsItWasKnown() {
        suspensions.suspend(setting, "Gas leak", "manager");
        var council = Visitor.signedIn(port, "council");

        assertThat(council.get(why).body()).contains("Suspended: Gas leak");
        assertThat(council.get(why + "?on=" + today.minusDays(1)).body())
                .contains("No panel has decided on this home.")
                .doesNotContain("Gas leak");
        assertThat(council.get(why + "?on=" + today + "&known=" + today.minusDays(1))
                        .body())
                .contains("No panel has decided on this home.");
    }

    @Test
    void whatIsNoDayIsAskedForAgain() {
        var council = Visitor.signedIn(port, "council");

        for (var typed : new String[] {"yesterday", "2026-02-30", "0001-01-01", "99999-01-01", "%27"}) {
            var page = council.get(why + "?on=" + typed);

            assertThat(page.statusCode()).as(typed).isEqualTo(200);
            assertThat(page.body()).contains("Enter a day such as " + today);
        }
        assertThat(council.get("/settings/SET-2026-999999/why").statusCode()).isEqualTo(404);
    }
}
