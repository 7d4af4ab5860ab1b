package org.hearthmark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.shared.Refusal;
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
    private final JdbcClient jdbc;
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
        this.jdbc = jdbc;
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

    @Test
    void alsoWhenAHundredOlderOnesWaitAndNoServiceAccountIsTold() {
        UUID firm = people.addOrganisation(UUID.randomUUID(), OrganisationKind.PROVIDER, "Crowded Homes");
        String machine = "machine-" + email;
        people.add(new NewPerson(
                machine, Newcomers.PASSWORD, machine, machine, firm, Set.of(Role.ACCREDITATION_OFFICER), true));
        add(Newcomers.email(), firm, Set.of(Role.PROVIDER, Role.PROVIDER_ADMINISTRATOR));
        hundredOthersAsk(firm);
        requests.ask(email, firm, "A provider");

        clock.advance(Duration.ofDays(3));
        notices.waiting();
        notices.waiting();

        assertThat(mail.subjects(OFFICER)).containsOnlyOnce(subject);
        assertThat(mail.subjects(machine)).isEmpty();
        jdbc.sql("""
                        insert into identity.join_answer (request, answer, answered_at, answered_by)
                        select id, 'WITHDRAWN', now(), 'test' from identity.join_request where organisation = ?
                        """).param(firm).update();
        jdbc.sql("update identity.person set enabled = false where username = ?")
                .param(machine)
                .update();
    }

    private void hundredOthersAsk(UUID firm) {
        jdbc.sql("""
                        with others as (insert into identity.person
                            (id, username, name, email, password_hash, organisation, service_account, enabled)
                            select gen_random_uuid(), name, name, name || '@crowd.example', 'none', :firm, false, true
                              from (select cast(:firm as text) || '-' || n as name from generate_series(1, 100) as n) as names
                            returning id)
                        insert into identity.join_request (id, person, organisation, label, asked_at)
                        select gen_random_uuid(), id, :firm, 'A provider', :at from others
                        """)
                .param("firm", firm)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void fiveTimesADayAtMost() {
        for (int time = 0; time < 5; time++) {
            requests.ask(
                    email, people.addOrganisation(UUID.randomUUID(), OrganisationKind.PROVIDER, "Asked Homes"), "A");
        }
        UUID sixth = people.addOrganisation(UUID.randomUUID(), OrganisationKind.PROVIDER, "Asked Homes");

        assertThatThrownBy(() -> requests.ask(email, sixth, "A"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("5 times within a day");
        clock.advance(Duration.ofDays(1));
        requests.ask(email, sixth, "A");
        requests.withdraw(email);
    }

    private void add(String username, UUID organisation, Set<Role> roles) {
        people.add(new NewPerson(username, Newcomers.PASSWORD, username, username, organisation, roles, false));
    }
}
