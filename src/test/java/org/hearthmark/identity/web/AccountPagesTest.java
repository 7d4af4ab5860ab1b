package org.hearthmark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.identity.MailAtWork;
import org.hearthmark.identity.Newcomers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthmarkTest
class AccountPagesTest {

    private final int port;
    private final JdbcClient jdbc;
    private final MailAtWork mail;
    private final Newcomers newcomers;
    private final String email = Newcomers.email();
    private Visitor ana;

    AccountPagesTest(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        this.port = port;
        this.jdbc = jdbc;
        this.mail = new MailAtWork(jdbc);
        this.newcomers = new Newcomers(port, jdbc);
    }

    @BeforeEach
    void somebody() {
        ana = newcomers.registered("Ana Reyes", email);
    }

    @Test
    void aNameIsChangedAndShownAtOnce() {
        assertThat(ana.submit("/account/name", "/account/name", Map.of("name", " "))
                        .body())
                .contains("Enter your name");
        ana.submit("/account/name", "/account/name", Map.of("name", "Ana Reyes-Holt"));

        assertThat(ana.get("/account").body()).contains("Ana Reyes-Holt", email);
    }

    @Test
    void anAddressChangesOnlyWhenTheNewOneIsConfirmedAndTheOldOneIsTold() {
        String other = Newcomers.email();
        Visitor elsewhere = new Visitor(port);
        elsewhere.signIn(email, Newcomers.PASSWORD);
        assertThat(askFor(other, "guess").body()).contains("Enter the password that you have now", other);
        assertThat(mail.subjects(other)).isEmpty();
        askFor(other, Newcomers.PASSWORD);
        assertThat(ana.get("/account").body()).contains(email + "</dd>");
        String link = mail.path(other, "/account/email/");
        new Visitor(port).submit("/reset", "/reset", Map.of("email", email));
        String reset = mail.path(email, "/reset/");

        Visitor eve = newcomers.registered("Eve", Newcomers.email());
        assertThat(eve.submit(link, link, Map.of()).body()).contains("This link does not work any more");
        assertThat(Visitor.location(ana.submit(link, link, Map.of()))).endsWith("/account");

        assertThat(ana.get("/account").body()).contains(other);
        assertThat(Visitor.location(elsewhere.get("/account"))).endsWith("/sign-in");
        assertThat(mail.subjects(email)).containsExactly("Your e-mail address was changed");
        assertThat(new Visitor(port).get(reset).body()).contains("This link does not work any more");
        assertThat(jdbc.sql("""
                        select (select count(*) from notification.outbox where position(:email in key || body) > 0)
                             + (select count(*) from identity.link where :email in (email, made_by))
                        """).param("email", email).query(Long.class).single())
                .as("the old address is kept in no letter and no link")
                .isZero();
        assertThat(Visitor.location(new Visitor(port).signIn(other, Newcomers.PASSWORD)))
                .endsWith("/");
        assertThat(Visitor.location(new Visitor(port).signIn(email, Newcomers.PASSWORD)))
                .contains("/sign-in");
        assertThat(ana.submit(link, link, Map.of()).body()).contains("This link does not work any more");
    }

    @Test
    void whatWaitsForTheOldAddressGoesToTheNewOneAndWhatWasWrittenToAFirmThereStays() {
        String other = Newcomers.email();
        String firms = Newcomers.email();
        letter(email, "REMINDER");
        askFor(other, Newcomers.PASSWORD);
        String link = mail.path(other, "/account/email/");
        ana.submit(link, link, Map.of());
        assertThat(mail.subjects(other)).contains("A REMINDER");

        ana = newcomers.withFirm("Ana Reyes", firms, "Moved " + firms.substring(4, 12) + " Homes");
        letter(firms, "REQUEST");
        String third = Newcomers.email();
        askFor(third, Newcomers.PASSWORD);
        String again = mail.path(third, "/account/email/");
        ana.submit(again, again, Map.of());
        assertThat(mail.subjects(firms)).containsExactly("A REQUEST", "Your e-mail address was changed");
    }

    private void letter(String to, String kind) {
        jdbc.sql("""
                        insert into notification.outbox (id, key, kind, recipient, subject, body, about, posted_at, next_attempt_at)
                        values (gen_random_uuid(), :key, :kind, :to, 'A ' || :kind, 'Text', gen_random_uuid(), now(), now())
                        """)
                .param("key", kind + ":" + to)
                .param("kind", kind)
                .param("to", to)
                .update();
    }

    @Test
    void whoGetsAnAddressThatIsStillAnothersUserNameDoesNotGetTheAccount() {
        String other = Newcomers.email();
        ana.submit("/account/email", "/account/email", Map.of("email", other, "currentPassword", Newcomers.PASSWORD));
        String link = mail.path(other, "/account/email/");
        ana.submit(link, link, Map.of());
        newcomers.registered("Ben Okri", email);

        ana.submit("/account/name", "/account/name", Map.of("name", "Ana Reyes-Holt"));

        assertThat(ana.get("/account").body()).contains("Ana Reyes-Holt", other).doesNotContain("Ben Okri");
        Visitor ben = new Visitor(port);
        ben.signIn(email, Newcomers.PASSWORD);
        assertThat(ben.get("/account").body()).contains("Ben Okri", email);
    }

    @Test
    void anAddressThatSomebodyHasIsAnsweredTheSameAndChangesNothing() {
        String taken = Newcomers.email();
        newcomers.registered("Ben Okri", taken);

        assertThat(Visitor.location(askFor(taken, Newcomers.PASSWORD))).endsWith("/account");

        assertThat(mail.subjects(taken)).endsWith("This address has an account already");
        assertThat(mail.newest(taken)).doesNotContain("/account/email/");
    }

    @Test
    void anAddressIsChangedFiveTimesADayAtMost() {
        for (int time = 0; time < 5; time++) {
            assertThat(Visitor.location(askFor(Newcomers.email(), Newcomers.PASSWORD)))
                    .endsWith("/account");
        }

        String sixth = Newcomers.email();
        assertThat(askFor(sixth, Newcomers.PASSWORD).body()).contains("5 changes within a day", sixth);
        assertThat(mail.subjects(sixth)).isEmpty();
    }

    private HttpResponse<String> askFor(String address, String current) {
        return ana.submit("/account/email", "/account/email", Map.of("email", address, "currentPassword", current));
    }

    @Test
    void aPasswordIsChangedByWhoKnowsItAndTheOtherSessionsEnd() {
        Visitor elsewhere = new Visitor(port);
        elsewhere.signIn(email, Newcomers.PASSWORD);

        assertThat(change("guess", "four dry umbrellas").body()).contains("Enter the password that you have now");
        assertThat(change(Newcomers.PASSWORD, "short").body()).contains("at least 12 characters");
        assertThat(Visitor.location(change(Newcomers.PASSWORD, "four dry umbrellas")))
                .endsWith("/account");

        assertThat(ana.get("/account").statusCode()).isEqualTo(200);
        assertThat(Visitor.location(elsewhere.get("/account"))).endsWith("/sign-in");
        for (int guess = 0; guess < 5; guess++) {
            change("guess", "five dry umbrellas");
        }
        assertThat(change("four dry umbrellas", "five dry umbrellas").body()).contains("Try again after");
    }

    private HttpResponse<String> change(String current, String password) {
        return ana.submit(
                "/account/password", "/account/password", Map.of("currentPassword", current, "password", password));
    }
}
