package org.hearthmark.provider.ofsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.UploadingVisitor;
import org.hearthmark.Visitor;
import org.hearthmark.provider.OfstedFile;
import org.hearthmark.provider.OfstedRegister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may import and read the list, over HTTP. What is sent here is refused, so that no list stays for other tests. */
@HearthmarkTest
class OfstedPagesTest {

    private static final String LIST = "/admin/ofsted";
    private static final String IMPORT = "/admin/ofsted/import";
    private static final String TOO_EARLY = OfstedFile.asAt(LocalDate.of(1999, 12, 31))
            .others(3)
            .text()
            .replace("as at 31 December 1999", "as at the end of the year");

    private final int port;
    private final OfstedRegister register;

    @Autowired
    OfstedPagesTest(@LocalServerPort int port, OfstedRegister register) {
        this.port = port;
        this.register = register;
    }

    @Test
    void whoReliesOnTheListReadsItAndOnlyAnAdministratorImports() {
        for (String reader : new String[] {"admin", "manager", "officer", "contracts"}) {
            var me = Visitor.signedIn(port, reader);
            assertThat(me.get(LIST + "?text=no-such-urn%25").body())
                    .as(reader)
                    .contains("Ofsted’s list of providers", "0 providers");
            assertThat(me.get(LIST + "/imports").statusCode()).isEqualTo(200);
            assertThat(me.get(LIST + ".csv?text=no-such-urn").body()).contains("\"URN\"");
            assertThat(me.get(IMPORT).statusCode()).isEqualTo(reader.equals("admin") ? 200 : 403);
        }
        for (String other : new String[] {"provider", "council", "inspector", "panel", "broker"}) {
            assertThat(Visitor.signedIn(port, other).get(LIST).statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(Visitor.signedIn(port, "admin")
                        .get(LIST + "/imports/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFileThatCannotBeTakenIsRefusedWithItsFaultsOnThePage() {
        var latest = register.latest();
        var admin = UploadingVisitor.signedIn(port, "admin");

        assertThat(admin.upload(IMPORT, Map.of(), Map.of()).body()).contains("Choose the CSV file");
        assertThat(send(admin, Map.of("asAt.day", "31", "asAt.month", "2", "asAt.year", "2025"), TOO_EARLY))
                .contains("Enter a day, for example 31 3 2025");
        assertThat(send(admin, Map.of(), TOO_EARLY)).contains("The title does not say the day of the list");
        assertThat(send(admin, Map.of("asAt.day", "31", "asAt.month", "12", "asAt.year", "1999"), TOO_EARLY))
                .contains(
                        "3 of 3 rows cannot be taken", "Registration date (column E)", "is after the day of the list");
        assertThat(register.latest()).isEqualTo(latest);
    }

    @Test
    void theScriptsAddressIsForAdministratorsAndAnswersInWords() {
        byte[] file = TOO_EARLY.getBytes(StandardCharsets.UTF_8);

        var refused = post("admin", "?asAt=1999-12-31", file);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .startsWith("Refused, nothing was changed: 3 of 3 rows cannot be taken")
                .contains("Line 6 (row 4 of a spreadsheet), Registration date (column E): \"16/08/2023\" is after");
        assertThat(post("admin", "?asAt=yesterday", file).statusCode()).isEqualTo(400);
        assertThat(post("manager", "", file).statusCode()).isEqualTo(403);
        assertThat(post("nobody", "", file).statusCode()).isEqualTo(401);
    }

    private static String send(UploadingVisitor admin, Map<String, String> fields, String text) {
        return admin.upload(IMPORT, fields, "file", Map.of("list.csv", text.getBytes(StandardCharsets.UTF_8)))
                .body();
    }

    private HttpResponse<String> post(String username, String query, byte[] file) {
        String basic = Base64.getEncoder().encodeToString((username + ":" + username).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/ofsted/lists" + query))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/octet-stream")
                .header("File-Name", "list.csv")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .join();
    }
}
