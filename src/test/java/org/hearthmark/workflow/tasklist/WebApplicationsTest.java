package org.hearthmark.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HearthmarkTest
class WebApplicationsTest {

    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "tasklist", "cockpit", "admin"})
    void everyInlineScriptIsAdmittedByItsHash(String application) {
        HttpResponse<String> page = Visitor.signedIn(port, "admin").get("/camunda/app/" + application + "/default/");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();

        // a browser reads line ends as HTML does before it compares hashes
        Matcher script = INLINE.matcher(page.body().replace("\r\n", "\n"));

        assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(policy).doesNotContain("nonce").doesNotContain("script-src 'unsafe-inline'");
        assertThat(script.find()).isTrue();
        do {
            assertThat(policy).contains("'sha256-" + sha256(script.group(1)) + "'");
        } while (script.find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "tasklist", "cockpit", "admin"})
    void everyApplicationBearsOurName(String application) {
        Visitor admin = Visitor.signedIn(port, "admin");
        String base = "/camunda/app/" + application;

        assertThat(admin.get(base + "/locales/en.json").body())
                .contains("\"APP_VENDOR\":\"Hearthmark\"")
                .contains("the last community release of Camunda 7.")
                .doesNotContain("It is time to migrate");
        assertThat(admin.get(base + "/scripts/config.js").body()).contains("vendor: 'Hearthmark'");
        assertThat(admin.get(base + "/scripts/signed-out.js").statusCode()).isEqualTo(200);
        assertThat(admin.get(base + "/styles/user-styles.css").body()).contains("hearthmark");
        assertThat(admin.get(base + "/styles/logo.svg").statusCode()).isEqualTo(200);
    }

    @Test
    void providersAndCouncilsSeeNothingOfCamunda() {
        for (String person : List.of("provider", "council")) {
            Visitor visitor = Visitor.signedIn(port, person);
            for (String address : List.of(
                    "/camunda/app/tasklist/default/",
                    "/camunda/app/welcome/default/",
                    "/camunda/app/cockpit/default/",
                    "/camunda/app/admin/default/",
                    "/camunda/api/engine/engine/default/task",
                    "/camunda/api/admin/auth/user/default",
                    "/camunda/lib/deps.js",
                    "/camunda/")) {
                assertThat(visitor.get(address).statusCode())
                        .as(person + " " + address)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void cockpitAndAdminAreForManagersAndAdministrators() {
        for (String address : List.of(
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics-count",
                "/camunda/api/admin/setup/default/user/create")) {
            for (String person : List.of("inspector", "officer", "panel", "contracts", "broker")) {
                assertThat(Visitor.signedIn(port, person).get(address).statusCode())
                        .as(person + " " + address)
                        .isEqualTo(403);
            }
            for (String person : List.of("manager", "admin")) {
                assertThat(Visitor.signedIn(port, person).get(address).statusCode())
                        .as(person + " " + address)
                        .isNotEqualTo(403);
            }
        }
    }

    @Test
    void whoIsNotSignedInIsSentToOurPage() {
        HttpResponse<String> answer = new Visitor(port).get("/camunda/app/tasklist/default/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(answer)).endsWith("/sign-in");
    }

    private static String sha256(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
