package org.hearthmark.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.identity.MailAtWork;
import org.hearthmark.identity.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@HearthmarkTest
class OutboxTest {

    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final OptOuts optOuts;
    private final People people;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final List<String> sent = new ArrayList<>();
    private final String key = "test-" + UUID.randomUUID();

    @Autowired
    OutboxTest(
            Outbox outbox,
            JdbcClient jdbc,
            OptOuts optOuts,
            People people,
            TransactionTemplate transaction,
            MovableClock clock) {
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.optOuts = optOuts;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void onlyOurMessagesWait() {
        clock.set(Instant.parse("2031-03-03T10:00:00Z"));
        new MailAtWork(jdbc).onlyNewMailWaits();
    }

    @Test
    void aMessageIsPostedOnlyWithTheDeedItTells() {
        assertThatThrownBy(() -> outbox.post(notice(key))).isInstanceOf(IllegalTransactionStateException.class);

        transaction.executeWithoutResult(deed -> {
            outbox.post(notice(key));
            deed.setRollbackOnly();
        });

        assertThat(rows()).isZero();
    }

    @Test
    void ofTheLastLetterToAnAddressNotEvenTheAddressIsKept() {
        var last = new Notice(key, NoticeKind.FAREWELL, "gone@lantern.example", "Closed", "For you", UUID.randomUUID());
        transaction.executeWithoutResult(deed -> outbox.post(last));

        dispatcher(letter -> sent.add(letter.to())).dispatch();

        assertThat(sent).containsExactly("gone@lantern.example");
        assertThat(jdbc.sql("select recipient || body from notification.outbox where key = ?")
                        .param(key)
                        .query(String.class)
                        .single())
                .doesNotContain("gone@")
                .doesNotContain("For you");
    }

    @Test
    void theSameKeyIsSentOnce() {
        transaction.executeWithoutResult(deed -> outbox.postAll(List.of(notice(key), notice(key))));
        transaction.executeWithoutResult(deed -> outbox.post(notice(key)));

        dispatcher(letter -> sent.add(letter.to())).dispatch();
        dispatcher(letter -> sent.add(letter.to())).dispatch();

        assertThat(sent).containsExactly("council@hackney.example");
    }

    @Test
    void aMessageThatIsNotTakenIsTriedAgainLaterAndDoesNotHoldUpTheOthers() {
        transaction.executeWithoutResult(deed -> outbox.postAll(List.of(notice(key), notice(key + "-2"))));
        Dispatcher broken = dispatcher(letter -> {
            if (sent.isEmpty()) {
                sent.add("refused");
                throw new MailSendException("mailbox unavailable");
            }
            sent.add(letter.to());
        });

        broken.dispatch();
        assertThat(sent).containsExactly("refused", "council@hackney.example");

        clock.advance(Duration.ofSeconds(59));
        broken.dispatch();
        assertThat(sent).hasSize(2);

        clock.advance(Duration.ofSeconds(1));
        broken.dispatch();
        assertThat(sent).hasSize(3);
    }

    @Test
    void aMessageThatIsNeverTakenIsGivenUpAndSeen() {
        var last =
                new Notice(key + "-last", NoticeKind.FAREWELL, "gone@lantern.example", "Closed", "", UUID.randomUUID());
        transaction.executeWithoutResult(deed -> outbox.postAll(List.of(notice(key), last)));
        Dispatcher broken = dispatcher(letter -> {
            sent.add(letter.to());
            throw new MailSendException("mailbox unavailable: " + letter.to());
        });

        for (int day = 0; day < 25; day++) {
            broken.dispatch();
            clock.advance(Duration.ofDays(1));
        }

        assertThat(sent).hasSize(2 * Dispatcher.ATTEMPTS);
        assertThat(outbox.givenUp(10))
                .filteredOn(given -> given.key().startsWith(key))
                .hasSize(2)
                .allSatisfy(given -> assertThat(given.toString()).doesNotContain("gone@"))
                .anySatisfy(given -> assertThat(given.error()).contains("mailbox unavailable"));
    }

    @Test
    void aMessageThatAnotherNodeIsSendingIsSkipped() {
        transaction.executeWithoutResult(deed -> outbox.post(notice(key)));

        dispatcher(letter -> {
                    sent.add(letter.to());
                    onAnotherThread(dispatcher(again -> sent.add("twice")));
                })
                .dispatch();

        assertThat(sent).containsExactly("council@hackney.example");
    }

    @Test
    void whatItsReaderHasSwitchedOffIsKeptAndNotSent() {
        optOuts.choose("officer", List.of(NoticeKind.REMINDER));
        String officer = people.require("officer").email();
        transaction.executeWithoutResult(deed -> outbox.postAll(List.of(
                notice(NoticeKind.PROGRESS, officer),
                notice(NoticeKind.REMINDER, officer),
                notice(NoticeKind.DECISION, officer),
                notice(NoticeKind.PROGRESS, "council@hackney.example"))));
        List<String> kinds = new ArrayList<>();

        dispatcher(letter -> kinds.add(letter.kind() + " " + letter.to())).dispatch();
        optOuts.choose("officer", NoticeKind.optionalOnes());
        dispatcher(letter -> kinds.add("later")).dispatch();

        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "REMINDER " + officer, "DECISION " + officer, "PROGRESS council@hackney.example");
    }

    @Test
    void anInvitationTravelsWithItsMessage() {
        CalendarPart visit = new CalendarPart("REQUEST", "BEGIN:VCALENDAR");
        transaction.executeWithoutResult(deed -> outbox.post(notice(key).with(visit)));
        List<CalendarPart> travelled = new ArrayList<>();

        dispatcher(letter -> letter.calendar().ifPresent(travelled::add)).dispatch();

        assertThat(travelled).containsExactly(visit);
    }

    private Notice notice(NoticeKind kind, String to) {
        return new Notice(key + kind + to, kind, to, "Something happened", "It did.", UUID.randomUUID());
    }

    private static void onAnotherThread(Dispatcher other) {
        Thread node = new Thread(other::dispatch);
        node.start();
        try {
            node.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Dispatcher dispatcher(Post post) {
        return new Dispatcher(jdbc, post, optOuts, transaction, clock);
    }

    private int rows() {
        return jdbc.sql("select count(*) from notification.outbox where key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    private static Notice notice(String key) {
        return new Notice(key, "council@hackney.example", "A home was suspended", "Do not place.", UUID.randomUUID());
    }
}
