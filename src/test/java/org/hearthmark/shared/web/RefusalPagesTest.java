package org.hearthmark.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HearthmarkTest
class RefusalPagesTest {

    private final int port;

    RefusalPagesTest(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({
        "INVALID, 400, Give a reason",
        "FORBIDDEN, 403, You worked on this case",
        "STALE, 409, Somebody changed this meanwhile",
        "UNKNOWN, 404, There is no home here"
    })
    void aRefusalIsAPageInPlainWordsAndAProblemToPrograms(String kind, int status, String words) {
        HttpResponse<String> page = new Visitor(port).get("/test/refused/" + kind);
        HttpResponse<String> api = new Visitor(port).get("/api/test/refused/" + kind, "Accept", "application/json");

        assertThat(page.statusCode()).isEqualTo(api.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains(words).contains("– Hearthmark</title>");
        assertThat(api.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aRefusalThatTheEngineHasWrappedIsStillARefusal() {
        HttpResponse<String> page = new Visitor(port).get("/test/wrapped");

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Somebody changed this meanwhile");
    }

    @Test
    void aFaultOfOursSaysNothingOfTheInside() {
        HttpResponse<String> page = new Visitor(port).get("/test/broken?number=7");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .contains("Sorry, something went wrong")
                .doesNotContain("secret")
                .doesNotContain("Exception");
    }

    @Test
    void whatSpringRefusesIsAPageToo() {
        HttpResponse<String> page = new Visitor(port).get("/test/broken?number=seven");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("This cannot be done as it was sent");
    }
}
