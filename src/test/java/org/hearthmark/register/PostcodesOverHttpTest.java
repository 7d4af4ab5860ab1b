package org.hearthmark.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What {@code script/load-postcodes} sends, and what a council sees of it: exact distances, and which are not. */
@HearthmarkTest
class PostcodesOverHttpTest {

    private static final String DIRECTORY = "postcode,lat,lon\nZZ7 1EA,55.50,-0.10\nZZ7 1EB,55.52,-0.10\n";

    private final JdbcClient jdbc;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private final UUID setting = UUID.randomUUID();

    @Autowired
    PostcodesOverHttpTest(JdbcClient jdbc, @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.port = port;
    }

    @AfterEach
    void theEntryOfThisTestIsGone() {
        jdbc.sql("delete from register.entry where setting = ?").param(setting).update();
    }

    @Test
    void anAdministratorLoadsADirectoryAndTheEntriesFollow() throws Exception {
        jdbc.sql("""
                        insert into register.entry (setting, reference, name, firm_label, service, council_gss,
                            council_name, outcode, postcode, ages, category, places, listed, standing, since, computed_at)
                        values (?, 'SET-2026-999998', 'House', 'Firm', ?, 'E09000012', 'Hackney', 'ZZ7', 'ZZ7 1EA', 'BOTH',
                            'SELF_CONTAINED', 4, false, 'FULL', current_date, now())
                        """).params(setting, UUID.randomUUID()).update();

        var answer = put("admin", DIRECTORY, "?fewer=true");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("2 postcodes of sample.csv");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select exact from register.entry where setting = ?")
                        .param(setting)
                        .query(Boolean.class)
                        .single());
        var council = Visitor.signedIn(port, "council");
        assertThat(council.get("/council/register?postcode=ZZ7+1EB").body())
                .contains("Distances are from ZZ7 1EB, as the crow flies");
        assertThat(council.get("/council/register?postcode=ZZ7+9ZZ").body())
                .contains("We do not have this postcode", "measured from the centre of ZZ7");
        assertThat(council.get("/council/register.csv?postcode=ZZ7+9ZZ").body())
                .contains("\"Miles\",\"Measured from\",\"Measured to\"");
    }

    @Test
    void aWrongFileChangesNothingAndOnlyAdministratorsLoad() throws Exception {
        var before = jdbc.sql("select count(*) from shared.postcode_load")
                .query(Long.class)
                .single();

        var refused = put("admin", "name,age\nAda,36\n", "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).startsWith("Refused: Line 1 has no heading");
        assertThat(put("council", DIRECTORY, "").statusCode()).isEqualTo(403);
        assertThat(jdbc.sql("select count(*) from shared.postcode_load")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    private HttpResponse<String> put(String who, String text, String parameters)
            throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString((who + ":" + who).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/postcodes" + parameters))
                .header("Authorization", "Basic " + basic)
                .header("File-Name", "sample.csv")
                .PUT(HttpRequest.BodyPublishers.ofString(text))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
