package org.hearthmark.accreditation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.RaisedHomes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A manager has a home looked at again on its page. */
@HearthmarkTest
class LookAgainOverHttpTest {

    private final RaisedHomes homes;
    private final JdbcClient jdbc;
    private final int port;
    private UUID home;
    private String page;

    @Autowired
    LookAgainOverHttpTest(RaisedHomes homes, JdbcClient jdbc, @LocalServerPort int port) {
        this.homes = homes;
        this.jdbc = jdbc;
        this.port = port;
    }

    @BeforeEach
    void aHomeIsAccredited() {
        home = homes.accredited(1).get(0);
        var reference = "SET-2098-" + Math.abs(home.hashCode() % 1_000_000);
        jdbc.sql("update provider.setting set reference = :reference where id = :id")
                .param("reference", reference)
                .param("id", home)
                .update();
        page = "/settings/" + reference;
    }

    @Test
    void managersAloneAskForIt() {
        assertThat(Visitor.signedIn(port, "officer").get(page + "/look-again").statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port, "council").get(page + "/look-again").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        var manager = Visitor.signedIn(port, "manager");
        var form = page + "/look-again";

        assertThat(manager.submit(form, form, Map.of("reasons", "A neighbour rang"))
                        .body())
                .contains("Choose at least one item", "A neighbour rang");
        assertThat(manager.submit(form, form, Map.of("items", "AC-16")).body()).contains("Say why");
        assertThat(manager.submit(form, form, Map.of("items", "AC-16", "reasons", "x".repeat(4_001)))
                        .body())
                .contains("Use 4,000 characters or fewer");
        assertThat(homes.reassessments(home)).isEmpty();
    }

    @Test
    void itBeginsAndThePageSaysSo() {
        var manager = Visitor.signedIn(port, "manager");
        var form = page + "/look-again";

        manager.submit(form, form, Map.of("items", "AC-16", "reasons", "A neighbour rang"));

        assertThat(homes.reassessments(home)).containsExactly("DEMAND INSPECTION");
        assertThat(Visitor.signedIn(port, "officer").get(page).body())
                .contains("A manager asked for it", "A neighbour rang", "AC-16");
        assertThat(Visitor.signedIn(port, "council").get(page).body()).doesNotContain("A neighbour rang");
        assertThat(manager.submit(page, form, Map.of("items", "AC-16", "reasons", "Again"))
                        .body())
                .contains("Somebody looks at this home already");
    }
}
