package org.hearthmark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HearthmarkTest
class HelpPagesTest {

    private final int port;

    HelpPagesTest(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({
        "/help, Ask somebody",
        "/privacy, When you close your account",
        "/cookies, SESSION",
        "/accessibility, Accessibility statement"
    })
    void anybodyMayReadThemAndFindsThemAtTheFootOfEveryPage(String address, String words) {
        Visitor visitor = new Visitor(port);

        assertThat(visitor.get(address))
                .returns(200, answer -> answer.statusCode())
                .extracting(answer -> answer.body())
                .asString()
                .contains(words);
        assertThat(visitor.get("/sign-in").body()).contains("href=\"" + address + "\"");
    }

    @Test
    void whatIsNotSetIsNotTold() {
        assertThat(new Visitor(port).get("/help").body())
                .contains("Ask in the way in which you normally reach the alliance")
                .doesNotContain("mailto:");
        ContactSettings set = new ContactSettings("North Alliance", "help@north.example", "", "", "");
        assertThat(set.told()).isTrue();
        assertThat(set.aboutData()).isEqualTo("help@north.example");
    }
}
