package org.hearthmark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.identity.Colleagues;
import org.hearthmark.identity.JoinRequests;
import org.hearthmark.identity.MailAtWork;
import org.hearthmark.identity.Newcomers;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthmarkTest
class PeoplePagesTest {

    private static final String PEOPLE = "/provider/people";

    private final int port;
    private final JdbcClient jdbc;
    private final People people;
    private final JoinRequests requests;
    private final Colleagues colleagues;
    private final MovableClock clock;
    private final MailAtWork mail;
    private final Newcomers newcomers;
    private final String email = Newcomers.email();
    private final String theirs = Newcomers.email();
    private Visitor ana;

    PeoplePagesTest(
            @LocalServerPort int port,
            @Autowired JdbcClient jdbc,
            @Autowired People people,
            @Autowired JoinRequests requests,
            @Autowired Colleagues colleagues,
            @Autowired MovableClock clock) {
        this.port = port;
        this.jdbc = jdbc;
        this.people = people;
        this.requests = requests;
        this.colleagues = colleagues;
        this.clock = clock;
        this.mail = new MailAtWork(jdbc);
        this.newcomers = new Newcomers(port, jdbc);
    }

    @BeforeEach
    void anAdministrator() {
        ana = newcomers.withFirm("Ana Reyes", email, "Firm " + UUID.randomUUID());
    }

    @Test
    void aColleagueIsInvitedAcceptsBecomesAdministratorAndIsRemovedWithAllSessions() {
        Visitor ben = invited("MEMBER");
        assertThat(ben.get("/provider").statusCode()).isEqualTo(200);
        assertThat(ben.get(PEOPLE).statusCode()).isEqualTo(403);
        assertThat(who(theirs).organisation()).isEqualTo(who(email).organisation());

        assertThat(ana.submit(PEOPLE, of(theirs) + "/role", Map.of("administrator", "true"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(Visitor.location(ben.get("/provider"))).endsWith("/sign-in");
        ben.signIn(theirs, Newcomers.PASSWORD);
        assertThat(ben.get(PEOPLE).statusCode()).isEqualTo(200);

        assertThat(ana.get(of(theirs) + "/remove").body()).contains("Remove Ben Okri?");
        String username = who(theirs).username();
        ana.submit(PEOPLE, of(theirs) + "/remove", Map.of());
        assertThat(Visitor.location(ben.get("/provider"))).endsWith("/sign-in");
        assertThat(Visitor.location(ben.signIn(theirs, Newcomers.PASSWORD))).contains("wrong");
        assertThat(mail.subjects(theirs)).last().asString().startsWith("You no longer act for Firm");
        assertThat(people.names(List.of(username))).containsEntry(username, "Ben Okri");

        assertThat(invited("MEMBER").get("/provider").statusCode()).isEqualTo(200);
    }

    @Test
    void theLastAdministratorStays() {
        assertThat(ana.submit(PEOPLE, of(email) + "/remove", Map.of()).body())
                .contains("A provider needs an administrator");
        assertThat(ana.submit(PEOPLE, of(email) + "/role", Map.of("administrator", "false"))
                        .body())
                .contains("A provider needs an administrator");
        assertThat(who(email).has(Role.PROVIDER_ADMINISTRATOR)).isTrue();
    }

    @Test
    void anInvitationThatIsWithdrawnDoesNotWorkAndAnotherFirmsIsUnknown() {
        ana.submit(PEOPLE, PEOPLE + "/invite", Map.of("email", theirs, "role", "MEMBER"));
        String id = ana.get(PEOPLE).body().split(PEOPLE + "/invitations/")[1].split("/")[0];

        assertThat(Visitor.signedIn(port, "provider2")
                        .submit(PEOPLE, PEOPLE + "/invitations/" + id + "/withdraw", Map.of())
                        .statusCode())
                .isEqualTo(404);
        ana.submit(PEOPLE, PEOPLE + "/invitations/" + id + "/withdraw", Map.of());

        assertThat(new Visitor(port).get(mail.path(theirs, "/invitation/")).body())
                .contains("This link does not work any more");
    }

    @Test
    void whomSomebodyInvitedWhoMayNotInviteAnyMoreIsNotInvited() {
        Visitor ben = invited("ADMINISTRATOR");
        String first = invitedBy(ben);
        assertThat(new Visitor(port).get(first).body()).doesNotContain("This link does not work any more");
        ana.submit(PEOPLE, of(theirs) + "/role", Map.of("administrator", "false"));
        assertThat(new Visitor(port).get(first).body()).contains("This link does not work any more");

        ana.submit(PEOPLE, of(theirs) + "/role", Map.of("administrator", "true"));
        ben.signIn(theirs, Newcomers.PASSWORD);
        String second = invitedBy(ben);
        String mine = invitedBy(ana);
        ana.submit(PEOPLE, of(theirs) + "/remove", Map.of());
        assertThat(new Visitor(port).get(second).body()).contains("This link does not work any more");
        assertThat(new Visitor(port).get(mine).body()).doesNotContain("This link does not work any more");
    }

    private String invitedBy(Visitor administrator) {
        String address = Newcomers.email();
        administrator.submit(PEOPLE, PEOPLE + "/invite", Map.of("email", address, "role", "MEMBER"));
        return mail.path(address, "/invitation/");
    }

    @Test
    void aProviderInvitesTwentyPeopleADayAtMost() {
        UUID organisation = who(email).organisation();
        for (int one = 0; one < 20; one++) {
            colleagues.invite(organisation, Newcomers.email(), false, who(email));
        }

        assertThat(ana.submit(PEOPLE, PEOPLE + "/invite", Map.of("email", theirs, "role", "MEMBER"))
                        .body())
                .contains("20 invitations within a day", theirs);
        colleagues.appoint(organisation, Newcomers.email(), people.require("manager"));
        clock.advance(Duration.ofDays(1));
        colleagues.invite(organisation, theirs, false, who(email));
        assertThat(mail.subjects(theirs)).hasSize(1);
    }

    @Test
    void nobodyTouchesAnotherFirmsPeople() {
        Visitor other = Visitor.signedIn(port, "provider2");

        assertThat(other.get(of(email) + "/remove").statusCode()).isEqualTo(404);
        assertThat(other.submit(PEOPLE, of(email) + "/remove", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(other.submit(PEOPLE, of(email) + "/role", Map.of("administrator", "true"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "provider1b").get(PEOPLE).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThat(ana.submit(PEOPLE, PEOPLE + "/invite", Map.of("email", "ben@", "role", "MEMBER"))
                        .body())
                .contains("There is a problem", "Enter an e-mail address", "value=\"ben@\"");
        assertThat(ana.submit(PEOPLE, PEOPLE + "/invite", Map.of("email", theirs))
                        .body())
                .contains("Choose what the person may do");
        assertThat(ana.submit(PEOPLE, PEOPLE + "/invite", Map.of("email", email, "role", "MEMBER"))
                        .body())
                .contains("among your people already");
    }

    @Test
    void somebodyWithAnAccountForNobodyAcceptsWithItAndSomebodyOfAnotherFirmDoesNot() {
        newcomers.registered("Ben Okri", theirs);
        requests.ask(who(theirs).username(), people.require("provider2").organisation(), "Another firm");
        ana.submit(PEOPLE, PEOPLE + "/invite", Map.of("email", theirs, "role", "MEMBER"));
        String link = mail.path(theirs, "/invitation/");
        assertThat(Visitor.location(new Visitor(port).submit(link, link, Map.of())))
                .endsWith("/sign-in?joined");
        assertThat(requests.waitingOf(who(theirs).username())).isEmpty();
        assertThat(who(theirs).organisation()).isEqualTo(who(email).organisation());

        String third = Newcomers.email();
        newcomers.withFirm("Cato Third", third, "Firm " + UUID.randomUUID());
        ana.submit(PEOPLE, PEOPLE + "/invite", Map.of("email", third, "role", "MEMBER"));
        String other = mail.path(third, "/invitation/");
        assertThat(new Visitor(port).submit(other, other, Map.of()).body()).contains("acts for another organisation");
    }

    @Test
    void theAllianceAnswersWhereNoAdministratorDoesForThreeDays() {
        Visitor ben = newcomers.registered("Ben Okri", theirs);
        UUID organisation = who(email).organisation();
        requests.ask(who(theirs).username(), organisation, "A firm");
        String id =
                requests.waitingOf(who(theirs).username()).orElseThrow().id().toString();
        Visitor officer = Visitor.signedIn(port, "officer");
        String answer = "/admin/people/requests/" + id;

        assertThat(officer.submit("/admin/people", answer, Map.of("answer", "yes"))
                        .body())
                .contains("in its first three days");
        clock.advance(Duration.ofDays(3));
        officer = Visitor.signedIn(port, "officer");
        assertThat(officer.submit("/admin/people", answer, Map.of("answer", "no"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(mail.subjects(theirs)).endsWith("Your request to join was refused");
        assertThat(officer.submit("/admin/people", answer, Map.of("answer", "yes"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(who(theirs).organisation()).isNotEqualTo(organisation);
        assertThat(ben.get("/provider/firm/new").statusCode()).isNotEqualTo(500);
    }

    @Test
    void aManagerAppointsAnAdministratorAndEverybodyIsTold() {
        invited("MEMBER");
        String firm = jdbc.sql("select firm from provider.record where organisation = ?")
                .param(who(email).organisation())
                .query(UUID.class)
                .single()
                .toString();
        String page = "/providers/" + firm + "/administrator";
        Visitor manager = Visitor.signedIn(port, "manager");
        assertThat(manager.get(page).body()).contains("Ben Okri", "Ana Reyes");
        assertThat(manager.submit(page, page, Map.of()).body()).contains("Choose who is to be the administrator");

        String ben = id(theirs).toString();
        assertThat(manager.submit(page, page, Map.of("who", ben)).statusCode()).isEqualTo(302);

        assertThat(who(theirs).has(Role.PROVIDER_ADMINISTRATOR)).isTrue();
        assertThat(mail.subjects(email)).endsWith("A new administrator for your provider");
        assertThat(mail.subjects(theirs)).endsWith("A new administrator for your provider");
        assertThat(manager.submit(page, page, Map.of("who", "invited", "email", "new-" + theirs))
                        .statusCode())
                .isEqualTo(302);
        assertThat(mail.newest("new-" + theirs)).contains("as its administrator");
        assertThat(Visitor.signedIn(port, "officer").get(page).statusCode()).isEqualTo(403);
    }

    private Visitor invited(String role) {
        ana.submit(PEOPLE, PEOPLE + "/invite", Map.of("email", theirs, "role", role));
        String link = mail.path(theirs, "/invitation/");
        Visitor ben = new Visitor(port);
        HttpResponse<String> accepted =
                ben.submit(link, link, Map.of("name", "Ben Okri", "password", Newcomers.PASSWORD));
        assertThat(Visitor.location(accepted)).endsWith("/provider");
        return ben;
    }

    private String of(String address) {
        return PEOPLE + "/" + id(address);
    }

    private UUID id(String address) {
        return jdbc.sql("select id from identity.person where email = ? and enabled")
                .param(address)
                .query(UUID.class)
                .single();
    }

    private Person who(String address) {
        return people.withEmail(address).get(0);
    }
}
