package org.hearthmark.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who asks to act for an organisation that is here already, and who says yes or no: its administrators, or the alliance
 * where there is none or none has answered for three days.
 */
@Component
public class JoinRequests {

    private enum Answer {
        APPROVED,
        REFUSED,
        WITHDRAWN
    }

    private static final int MOST_IN_A_DAY = 5;

    private final JdbcClient jdbc;
    private final JoinRequestRows waiting;
    private final AccountBook accounts;
    private final ColleagueLetters letters;
    private final JoinRequestNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    JoinRequests(
            JdbcClient jdbc,
            JoinRequestRows waiting,
            AccountBook accounts,
            ColleagueLetters letters,
            JoinRequestNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.waiting = waiting;
        this.accounts = accounts;
        this.letters = letters;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** What this person asked for and still waits for. */
    @Transactional(readOnly = true)
    public Optional<JoinRequest> waitingOf(String username) {
        return waiting.of(username);
    }

    /** Who waits for an answer of this organisation, first come first. */
    @Transactional(readOnly = true)
    public List<JoinRequest> waitingFor(UUID organisation) {
        return waiting.in(organisation);
    }

    /** Who waits for an answer of anybody, first come first; no more than so many. */
    @Transactional(readOnly = true)
    public List<JoinRequest> waiting(int most) {
        return waiting.first(most);
    }

    /**
     * Asks once; who asks another organisation takes the first question back.
     *
     * @param label how the organisation is called to the one who asks
     * @throws Refusal INVALID for somebody who acts for a provider, or has asked often enough in the last 24 hours: each time
     *     letters go to others
     */
    @Transactional
    public void ask(String username, UUID organisation, String label) {
        Account asker = accounts.named(username).orElseThrow(() -> Refusal.unknown("account"));
        if (!asker.beginning()) {
            throw Refusal.invalid("You act for a provider already");
        }
        Optional<JoinRequest> before = waitingOf(username);
        if (before.filter(one -> one.organisation().equals(organisation)).isPresent()) {
            return;
        }
        requireFewInADay(asker);
        before.ifPresent(one -> answer(one, Answer.WITHDRAWN, username));
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into identity.join_request (id, person, organisation, label, asked_at)
                        values (?, ?, ?, ?, ?)
                        """).params(id, asker.id(), organisation, label, now()).update();
        audit.record(new AuditFact("join-asked", organisation, username, Map.of("request", id.toString())));
        accounts.of(organisation).stream()
                .filter(Account::administrator)
                .forEach(administrator -> letters.askedToJoin(id, administrator, asker));
        notices.asked(id);
    }

    private void requireFewInADay(Account asker) {
        accounts.locked(asker.organisation());
        int asked = jdbc.sql("select count(*) from identity.join_request where person = ? and asked_at > ?")
                .params(asker.id(), now().minusDays(1))
                .query(Integer.class)
                .single();
        if (asked >= MOST_IN_A_DAY) {
            throw Refusal.invalid(
                    "You have asked to join " + MOST_IN_A_DAY + " times within a day. Ask again tomorrow");
        }
    }

    /** Takes back what this person asked for; nothing happens when there is nothing. */
    @Transactional
    public void withdraw(String username) {
        waitingOf(username).ifPresent(request -> answer(request, Answer.WITHDRAWN, username));
    }

    /**
     * The organisation's own administrator says yes or no.
     *
     * @throws Refusal UNKNOWN when nobody waits for this organisation's answer under this id
     */
    @Transactional
    public JoinRequest answerAsAdministrator(UUID organisation, UUID id, boolean yes, String by) {
        return conclude(
                waiting.find(id)
                        .filter(one -> one.organisation().equals(organisation))
                        .orElseThrow(JoinRequests::gone),
                yes,
                by);
    }

    /**
     * The alliance says yes or no.
     *
     * @throws Refusal INVALID while it is left to the organisation's administrators
     */
    @Transactional
    public JoinRequest answerAsAlliance(UUID id, boolean yes, String by) {
        JoinRequest request = waiting.find(id).orElseThrow(JoinRequests::gone);
        if (leftToAdministrators(request)) {
            throw Refusal.invalid("The provider's own administrator answers this in its first three days");
        }
        return conclude(request, yes, by);
    }

    public boolean leftToAdministrators(JoinRequest request) {
        return request.leftToAdministrators(clock.instant());
    }

    private JoinRequest conclude(JoinRequest request, boolean yes, String by) {
        answer(request, yes ? Answer.APPROVED : Answer.REFUSED, by);
        if (yes) {
            Account asker = accounts.named(request.username())
                    .filter(Account::beginning)
                    .orElseThrow(() -> Refusal.invalid(request.name() + " acts for another provider by now"));
            accounts.move(asker.id(), request.organisation(), EnumSet.of(Role.PROVIDER));
            accounts.endSessions(asker.username());
        }
        letters.joinAnswered(request, yes);
        return request;
    }

    /** Of two answers at once one counts. */
    private void answer(JoinRequest request, Answer answer, String by) {
        int kept = jdbc.sql("insert into identity.join_answer (request, answer, answered_at, answered_by)"
                        + " values (?, ?, ?, ?) on conflict do nothing")
                .params(request.id(), answer.name(), now(), by)
                .update();
        if (kept == 0) {
            throw Refusal.stale();
        }
        audit.record(new AuditFact(
                "join-answered",
                request.organisation(),
                by,
                Map.of("request", request.id().toString(), "answer", answer.name())));
    }

    private static Refusal gone() {
        return Refusal.unknown("request to join");
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
