package org.hearthmark.ladder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.Visitor.location;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.shared.LondonTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Drafts of raises as managers make them and everybody else of the alliance and its councils reads them. */
@HearthmarkTest
class DraftPagesTest {

    private static final String NEW = "/ladder/raises/new";

    private final int port;
    private final MovableClock clock;

    @Autowired
    DraftPagesTest(@LocalServerPort int port, MovableClock clock) {
        this.port = port;
        this.clock = clock;
    }

    private Map<String, String> fields(String title, int daysAhead) {
        var day = LondonTime.today(clock).plusDays(daysAhead);
        var fields = new HashMap<String, String>();
        fields.put("title", title);
        fields.put("why", "Too many fires");
        fields.put("day.day", String.valueOf(day.getDayOfMonth()));
        fields.put("day.month", String.valueOf(day.getMonthValue()));
        fields.put("day.year", String.valueOf(day.getYear()));
        fields.put("safetyDays", "28");
        fields.put("otherDays", "84");
        fields.put("levels[AC-04]", "2");
        fields.put("version", "0");
        return fields;
    }

    @Test
    void aManagerDraftsChangesAndDeletesARaise() {
        var manager = Visitor.signedIn(port, "manager");
        String title = "Gas first " + UUID.randomUUID();

        var made = manager.submit(NEW, NEW, fields(title, 60));
        String page = URI.create(location(made)).getPath();
        assertThat(page).startsWith("/ladder/raises/RSE-");
        assertThat(manager.get(page).body()).contains(title, "AC-04 Gas safety", "Everywhere", "28 days for safety");
        assertThat(manager.get("/ladder").body()).contains(title);

        var more = fields(title + " and light", 70);
        more.put("levels[AC-05]", "3");
        more.put("regions", "London");
        assertThat(location(manager.submit(page + "/change", page + "/change", more)))
                .endsWith(page);
        assertThat(manager.get(page).body()).contains("and light", "AC-05", "London", "Draft changed");

        assertThat(manager.submit(page + "/change", page + "/change", more).statusCode())
                .as("changed as if nobody had changed it since")
                .isEqualTo(409);
        assertThat(manager.submit(page + "/delete", page + "/delete", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(manager.get(page).statusCode()).isEqualTo(404);
        assertThat(manager.get("/ladder").body()).doesNotContain(title + " and light");
    }

    @Test
    void whatCannotBeIsRefusedBesideItsFieldAndNothingTypedIsLost() {
        var manager = Visitor.signedIn(port, "manager");
        var wrong = fields("Too soon", 10);
        wrong.put("safetyDays", "7");
        wrong.put("levels[LM-01]", "1");

        var answer = manager.submit(NEW, NEW, wrong);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("govuk-error-summary", "#levels-LM-01", "#day", "#safetyDays", "42 days", "value=\"7\"")
                .contains("value=\"Too soon\"", "Too many fires");
    }

    @Test
    void aBeginningOffersTheItemsThatItNames() {
        var manager = Visitor.signedIn(port, "manager");

        assertThat(manager.get(NEW + "?from=critical-2").body()).containsPattern("selected=\"selected\">Level 2: ");
        assertThat(manager.get(NEW + "?from=nonsense").body()).doesNotContain("selected=\"selected\">Level");
    }

    @Test
    void othersReadTheLadderAndDoNotWriteOnIt() {
        for (String reader : new String[] {"council", "officer", "inspector", "broker"}) {
            var visitor = Visitor.signedIn(port, reader);
            assertThat(visitor.get("/ladder").body()).contains("The ladder").doesNotContain("Draft a raise");
            assertThat(visitor.get(NEW).statusCode()).as(reader).isEqualTo(403);
        }
        assertThat(Visitor.signedIn(port, "provider").get("/ladder").statusCode())
                .isEqualTo(403);
    }
}
