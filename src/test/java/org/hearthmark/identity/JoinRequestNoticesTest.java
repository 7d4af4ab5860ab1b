package org.hearthmark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The alliance hears of those who ask to join and have nobody else to answer. */
@HearthmarkTest
class JoinRequestNoticesTest {

    private static final String OFFICER = "officer@alliance.example";

    private final JoinRequestNotices notices;
    private final JoinRequests requests;
    private final People people;
    private final MovableClock clock;
    private final MailAtWork mail;
    private final String email = Newcomers.email();
    private final String subject = email + " asks to join a provider and waits for you";

    @Autowired
    JoinRequestNoticesTest(
            JoinRequestNotices notices, JoinRequests requests, People people, MovableClock clock, JdbcClient jdbc) {
        this.notices = notices;
        this.requests = requests;
        this.people = people;
        this.clock = clock;
        this.mail = new MailAtWork(jdbc);
    }

    @BeforeEach
    void somebodyWhoRegistered() {
        add(email, people.beginOrganisation("Nobody's yet"), Set.of(Role.PROVIDER, Role.PROVIDER_ADMINISTRATOR));
    }

    @Test
    void atOnceWhereTheProviderHasNoAdministrator() {
        UUID firm = people.addOrganisation(UUID.randomUUID(), OrganisationKind.PROVIDER, "Leaderless Homes");
        add(Newcomers.email(), firm, Set.of(Role.PROVIDER));

        requests.ask(email, firm, "A provider");

        assertThat(mail.subjects(OFFICER)).containsOnlyOnce(subject);
        assertThat(mail.newest(OFFICER)).contains("Leaderless Homes", "no administrator", "/admin/people");
        requests.withdraw(email);
    }

    @Test
    void afterThreeDaysWhereItHasOneAndOnlyOnce() {
        UUID firm = people.addOrganisation(UUID.randomUUID(), OrganisationKind.PROVIDER, "Silent Homes");
        add(Newcomers.email(), firm, Set.of(Role.PROVIDER, Role.PROVIDER_ADMINISTRATOR));

        requests.ask(email, firm, "A provider");
        notices.waiting();
        assertThat(mail.subjects(OFFICER)).doesNotContain(subject);

        clock.advance(Duration.ofDays(3));
        notices.waiting();
        notices.waiting();
        assertThat(mail.subjects(OFFICER)).containsOnlyOnce(subject);
        requests.withdraw(email);
    }

    private void add(String username, UUID organisation, Set<Role> roles) {
        people.add(new NewPerson(username, Newcomers.PASSWORD, username, username, organisation, roles, false));
    }
}
