package org.hearthmark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever leaves takes their name along, and leaves what they did. */
@HearthmarkTest
class AccountClosingTest {

    private final Newcomers newcomers;
    private final MailAtWork mail;
    private final JdbcClient jdbc;
    private final People people;
    private final int port;

    AccountClosingTest(@Autowired JdbcClient jdbc, @Autowired People people, @LocalServerPort int port) {
        this.people = people;
        this.newcomers = new Newcomers(port, jdbc);
        this.mail = new MailAtWork(jdbc);
        this.jdbc = jdbc;
        this.port = port;
    }

    @Test
    void theLastAdministratorReadsWhatHappensToTheFirmAndTheAccountIsForgotten() {
        String email = Newcomers.email();
        String firm = "Quillfeather " + email.substring(4, 12) + " Homes";
        Visitor leaving = newcomers.withFirm("Ana Reyes", email, firm);
        Visitor.signedIn(port, "provider2")
                .submit("/provider/people", "/provider/people/invite", Map.of("email", email, "role", "MEMBER"));
        String invitation = mail.path(email, "/invitation/");
        String invited = Newcomers.email();
        leaving.submit("/provider/people", "/provider/people/invite", Map.of("email", invited, "role", "MEMBER"));
        String sent = mail.path(invited, "/invitation/");
        Visitor elsewhere = new Visitor(port);
        elsewhere.signIn(email, Newcomers.PASSWORD);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);

        String username = jdbc.sql("select username from identity.person where email = ?")
                .param(email)
                .query(String.class)
                .single();

        assertThat(leaving.get("/account").body()).contains("/account/close").doesNotContain(username);
        assertThat(leaving.get("/account/close").body())
                .contains("You are its only administrator")
                .contains("still go to <strong>" + email)
                .contains(firm)
                .contains("What is kept, and why");
        assertThat(leaving.submit("/account/close", "/account/close", Map.of("password", "not mine"))
                        .body())
                .contains("govuk-error-summary", "Enter your password");

        var closed = leaving.submit("/account/close", "/account/close", Map.of("password", Newcomers.PASSWORD));
        assertThat(Visitor.location(closed)).endsWith("/account/closed");
        assertThat(leaving.get("/account/closed").body()).contains("Your account is closed");
        assertThat(Visitor.location(leaving.get("/account"))).endsWith("/sign-in");
        assertThat(Visitor.location(elsewhere.get("/account"))).endsWith("/sign-in");
        assertThat(Visitor.location(new Visitor(port).signIn(email, Newcomers.PASSWORD)))
                .contains("/sign-in");
        assertThat(new Visitor(port).get(invitation).body()).contains("This link does not work any more");
        assertThat(new Visitor(port).get(sent).body()).contains("This link does not work any more");
        assertThat(jdbc.sql("select name || ' ' || email from identity.person where username = ?")
                        .param(username)
                        .query(String.class)
                        .single())
                .doesNotContain("Ana")
                .doesNotContain(email);
        assertThat(jdbc.sql("select count(*) from audit.entry e where e::text ilike '%' || ? || '%'")
                        .param(email)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from identity.link where email = ?")
                        .param(email)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void lettersToWhoeverHasLeftAreNotSentAndThoseThatWereSentAreForgotten() {
        String email = Newcomers.email();
        Visitor leaving = newcomers.registered("Ana Reyes", email);
        jdbc.sql("update notification.outbox set sent_at = posted_at where recipient = ?")
                .param(email)
                .update();
        new Visitor(port).submit("/reset", "/reset", Map.of("email", email));
        String former = Newcomers.email();
        newcomers.registered("Ana Reyes", former);
        jdbc.sql("update identity.person set enabled = false, email = ? where email = ?")
                .params(email, former)
                .update();
        UUID id = jdbc.sql("select id from identity.person where email = ? and enabled")
                .param(email)
                .query(UUID.class)
                .single();
        var before = outbox("recipient = '" + email + "'");

        leaving.submit("/account/close", "/account/close", Map.of("password", Newcomers.PASSWORD));

        assertThat(jdbc.sql("select count(*) from identity.person where email = ?")
                        .param(email)
                        .query(Long.class)
                        .single())
                .isZero();
        var after = outbox("recipient like '" + id + "@%'");
        assertThat(before).hasSize(2);
        assertThat(after)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.toString())
                        .contains("Removed: its reader has left.")
                        .doesNotContain(email)
                        .doesNotContain("/reset/"));
        assertThat(after).filteredOn(row -> row.get("sent_at") != null).hasSize(1);
        assertThat(after).filteredOn(row -> row.get("withheld_at") != null).hasSize(1);
        assertThat(mail.subjects(email)).containsExactly("Your account is closed");
    }

    @Test
    void theFirmsContactNamesAnotherFirstAndTheFirmsLettersStay() {
        String email = Newcomers.email();
        Visitor leaving = newcomers.withFirm("Ana Reyes", email, "Contacted " + email.substring(4, 12) + " Homes");
        UUID organisation = jdbc.sql("select organisation from identity.person where email = ?")
                .param(email)
                .query(UUID.class)
                .single();
        UUID firm = jdbc.sql("select firm from provider.record where organisation = ?")
                .param(organisation)
                .query(UUID.class)
                .single();
        String page = "/provider/record/" + firm + "/contact";
        String colleague = Newcomers.email();
        Set<Role> roles = Set.of(Role.PROVIDER, Role.PROVIDER_ADMINISTRATOR);
        people.add(new NewPerson(colleague, Newcomers.PASSWORD, "Ben Okri", colleague, organisation, roles, false));
        letterOfTheCase(email, firm);
        Map<String, String> password = Map.of("password", Newcomers.PASSWORD);

        assertThat(leaving.get("/account/close").body()).contains("Before you can close it", page);
        assertThat(leaving.submit("/account", "/account/close", password).body())
                .contains("govuk-error-summary", "Name another contact first", page);
        leaving.submit(page, page, Map.of("name", "Ben Okri", "email", colleague, "phone", "020 7946 0124"));
        assertThat(leaving.get("/account/close").body()).doesNotContain("Before you can close it");
        assertThat(Visitor.location(leaving.submit("/account/close", "/account/close", password)))
                .endsWith("/account/closed");

        assertThat(outbox("recipient = '" + email + "' and kind = 'REQUEST'"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("body", "Which door?").containsEntry("withheld_at", null));
        assertThat(mail.subjects(email)).containsExactly("A question", "Your account is closed");
    }

    private void letterOfTheCase(String to, UUID about) {
        jdbc.sql("""
                        insert into notification.outbox (id, key, kind, recipient, subject, body, about, posted_at, next_attempt_at)
                        values (:about, :key, 'REQUEST', :to, 'A question', 'Which door?', :about, now(), now())
                        """)
                .param("about", about)
                .param("key", "request:" + to)
                .param("to", to)
                .update();
    }

    private List<Map<String, Object>> outbox(String condition) {
        return jdbc.sql("select * from notification.outbox where " + condition)
                .query()
                .listOfRows();
    }

    @Test
    void onlyPeopleOfProvidersCloseTheirOwnAccounts() {
        assertThat(Visitor.signedIn(port, "officer").get("/account/close").statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port, "officer").get("/account").body()).doesNotContain("/account/close");
    }
}
