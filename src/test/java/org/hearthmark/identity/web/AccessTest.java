package org.hearthmark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HearthmarkTest
class AccessTest {

    private final int port;

    AccessTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void whoLacksTheRoleGetsAPageThatSaysSo() {
        HttpResponse<String> refused = Visitor.signedIn(port, "provider").get("/test/diagram");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("You cannot do this").contains("Maria Lindqvist");
        assertThat(Visitor.signedIn(port, "inspector").get("/test/diagram").statusCode())
                .isEqualTo(200);
    }

    @Test
    void programsGetProblemDetails() {
        HttpResponse<String> unknown = new Visitor(port).get("/api/test/inspectors");
        HttpResponse<String> refused = Visitor.signedIn(port, "provider").get("/api/test/inspectors");

        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void anAddressThatDoesNotExistIsNotFoundOnceSignedInAndToldToNobodyElse() {
        assertThat(Visitor.location(new Visitor(port).get("/no-such-page"))).endsWith("/sign-in");

        HttpResponse<String> answer = Visitor.signedIn(port, "officer").get("/no-such-page");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Page not found");
    }

    @Test
    void aFormOfSomebodySignedInNeedsItsToken() {
        Visitor visitor = Visitor.signedIn(port, "officer");

        assertThat(visitor.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void ourPagesLoadOnlyWhatComesFromHere() {
        assertThat(policy("/sign-in"))
                .contains("default-src 'self'")
                .contains("script-src 'self'")
                .contains("style-src 'self'")
                .contains("object-src 'none'")
                .contains("base-uri 'none'")
                .contains("frame-ancestors 'none'")
                .contains("form-action 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void onlyPagesWithADiagramMayHaveStyleAttributes() {
        HttpResponse<String> page = Visitor.signedIn(port, "inspector").get("/test/diagram");

        assertThat(page.headers().firstValue(PageContentPolicy.HEADER).orElseThrow())
                .contains("style-src-attr 'unsafe-inline'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hearthmark.css",
                "/hearthmark.js",
                "/hearth.svg",
                "/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.css",
                "/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.js",
                "/webjars/ministryofjustice__frontend/moj/moj-frontend.min.css",
                "/accessibility",
                "/actuator/health"
            })
    void anybodyMayLoadWhatEveryPageNeeds(String address) {
        assertThat(new Visitor(port).get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "provider, /provider, /dashboard",
        "council, /council/check, /provider",
        "officer, /camunda/app/tasklist/, /dashboard",
        "manager, /dashboard, /provider",
        "admin, /camunda/app/admin/, /dashboard"
    })
    void theStartPageLeadsEachRoleToItsWork(String username, String there, String notThere) {
        String page = Visitor.signedIn(port, username).get("/").body();

        assertThat(page).contains("href=\"" + there + "\"").doesNotContain("href=\"" + notThere + "\"");
    }

    private String policy(String address) {
        return new Visitor(port)
                .get(address)
                .headers()
                .firstValue(PageContentPolicy.HEADER)
                .orElseThrow();
    }
}
