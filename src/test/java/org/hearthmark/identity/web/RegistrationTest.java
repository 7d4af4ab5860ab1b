package org.hearthmark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.identity.MailAtWork;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthmarkTest
class RegistrationTest {

    private static final String PASSWORD = "three wet umbrellas";

    private final Visitor visitor;
    private final int port;
    private final JdbcClient jdbc;
    private final MailAtWork mail;
    private final People people;
    private final MovableClock clock;
    private final String email = "Ana." + UUID.randomUUID().toString().substring(0, 8) + "@newcomer.example";

    RegistrationTest(
            @LocalServerPort int port,
            @Autowired JdbcClient jdbc,
            @Autowired People people,
            @Autowired MovableClock clock) {
        this.port = port;
        this.visitor = new Visitor(port);
        this.jdbc = jdbc;
        this.mail = new MailAtWork(jdbc);
        this.people = people;
        this.clock = clock;
    }

    @Test
    void whoConfirmsTheirAddressHasAnAccountAndIsSignedInToSayForWhom() {
        String link = registered();

        assertThat(visitor.get(link).body()).contains(email, "Your full name");
        HttpResponse<String> in = visitor.submit(link, link, Map.of("name", "Ana Reyes", "password", PASSWORD));

        assertThat(Visitor.location(in)).endsWith("/provider/firm/new");
        assertThat(visitor.get("/").body()).contains("Ana Reyes");
        Person ana = people.withEmail(email).get(0);
        assertThat(ana.username()).matches("p-[a-z2-7]{12}");
        assertThat(ana.roles()).containsExactlyInAnyOrder(Role.PROVIDER, Role.PROVIDER_ADMINISTRATOR);
        assertThat(Visitor.location(new Visitor(port).signIn(email, PASSWORD))).endsWith("/");
    }

    @Test
    void aLinkWorksOnceAndForADayAndOnlyItsHashIsKept() {
        String link = registered();
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(jdbc.sql("select count(*) from identity.link where encode(hash, 'escape') like '%' || ? || '%'")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();

        clock.advance(Duration.ofHours(24));
        assertThat(visitor.get(link).body()).contains("This link does not work any more");
        assertThat(visitor.submit("/register", link, Map.of("name", "Ana", "password", PASSWORD))
                        .body())
                .contains("This link does not work any more");

        link = registered();
        visitor.submit(link, link, Map.of("name", "Ana Reyes", "password", PASSWORD));
        Visitor second = new Visitor(port);
        assertThat(second.submit("/register", link, Map.of("name", "Eve", "password", PASSWORD))
                        .body())
                .contains("This link does not work any more");
        assertThat(Visitor.location(visitor.submit("/", link, Map.of("name", "Ana Reyes", "password", PASSWORD))))
                .endsWith("/");
        assertThat(people.withEmail(email).get(0).name()).isEqualTo("Ana Reyes");
    }

    @Test
    void theAnswerNeverSaysWhetherThereIsAnAccount() {
        String known = "priya.known-" + UUID.randomUUID() + "@newcomer.example";
        open(known);

        HttpResponse<String> ofKnown = ask(known);
        HttpResponse<String> ofUnknown = ask(email);

        assertThat(ofKnown.statusCode()).isEqualTo(ofUnknown.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(ofKnown)).isEqualTo(Visitor.location(ofUnknown));
        assertThat(mail.subjects(known)).endsWith("You have an account already");
        assertThat(mail.subjects(email)).containsExactly("Confirm your e-mail address");
    }

    @Test
    void nobodysMailboxIsFilled() {
        for (int time = 0; time < 5; time++) {
            ask(email);
        }

        assertThat(mail.subjects(email)).hasSize(3);
    }

    @Test
    void whatIsWrongIsSaidBesideWhatWasTyped() {
        assertThat(visitor.submit("/register", "/register", Map.of("email", "ana@nowhere"))
                        .body())
                .contains("Enter an e-mail address", "There is a problem", "value=\"ana@nowhere\"");
        String link = registered();

        String page = visitor.submit(link, link, Map.of("name", "Ana Reyes", "password", "Password-123"))
                .body();

        assertThat(page)
                .contains("among the most common", "value=\"Ana Reyes\"")
                .doesNotContain("Password-123");
        assertThat(visitor.submit(link, link, Map.of("name", "x".repeat(101), "password", PASSWORD))
                        .body())
                .contains("no more than 100 characters");
    }

    @Test
    void whoForgotTheirPasswordChoosesANewOneAndEverySessionEnds() {
        open(email);
        Visitor elsewhere = new Visitor(port);
        elsewhere.signIn(email, PASSWORD);
        assertThat(elsewhere.get("/").statusCode()).isEqualTo(200);

        visitor.submit("/reset", "/reset", Map.of("email", email));
        String link = mail.path(email, "/reset/");
        HttpResponse<String> changed = visitor.submit(link, link, Map.of("password", "four dry umbrellas"));

        assertThat(Visitor.location(changed)).endsWith("/");
        assertThat(visitor.get("/").body()).contains("Ana Reyes");
        assertThat(Visitor.location(elsewhere.get("/"))).endsWith("/sign-in");
        assertThat(Visitor.location(new Visitor(port).signIn(email, PASSWORD))).contains("wrong");
        assertThat(visitor.submit("/reset", link, Map.of("password", "five dry umbrellas"))
                        .body())
                .contains("This link does not work any more");
    }

    @Test
    void aLinkForANewPasswordWorksForFourHours() {
        open(email);
        visitor.submit("/reset", "/reset", Map.of("email", email));
        String link = mail.path(email, "/reset/");

        clock.advance(Duration.ofHours(4).minusSeconds(10));
        assertThat(visitor.get(link).body()).contains("Keep the new password");
        clock.advance(Duration.ofSeconds(10));
        assertThat(visitor.get(link).body()).contains("This link does not work any more");
    }

    @Test
    void aResetIsAnsweredInTheSameWayForNobodysAddress() {
        HttpResponse<String> answer = visitor.submit("/reset", "/reset", Map.of("email", email));

        assertThat(Visitor.location(answer)).endsWith("/reset/sent");
        assertThat(mail.subjects(email)).containsExactly("There is no account for this address");
    }

    @Test
    void aPageThatWasOpenForTooLongIsBegunAgain() {
        HttpResponse<String> late = visitor.post("/register", Map.of("email", email), "Sec-Fetch-Site", "same-origin");

        assertThat(Visitor.location(late)).endsWith("/register?again");
        assertThat(visitor.get("/register?again").body()).contains("open for too long");
    }

    private void open(String address) {
        ask(address);
        String link = mail.path(address, "/register/");
        new Visitor(port).submit(link, link, Map.of("name", "Ana Reyes", "password", PASSWORD));
    }

    private String registered() {
        ask(email);
        return mail.path(email, "/register/");
    }

    private HttpResponse<String> ask(String address) {
        return visitor.submit("/register", "/register", Map.of("email", address));
    }
}
