package org.hearthmark.notification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.CaseAtWork;
import org.hearthmark.accreditation.application.request.InformationRequests;
import org.hearthmark.accreditation.domain.request.InformationRequest.Asked;
import org.hearthmark.identity.MailAtWork;
import org.hearthmark.notification.Post.Letter;
import org.hearthmark.shared.LondonTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail server is away for an hour, and work goes on: everything is told once when it is back. */
@HearthmarkTest
class MailServerDownTest {

    private static final String OFFICER = "officer2";

    private final CaseAtWork work;
    private final InformationRequests requests;
    private final OptOuts optOuts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final List<Letter> taken = new ArrayList<>();
    private Instant back;

    @Autowired
    MailServerDownTest(
            CaseAtWork work,
            InformationRequests requests,
            OptOuts optOuts,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            MovableClock clock) {
        this.work = work;
        this.requests = requests;
        this.optOuts = optOuts;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A message of the outbox. */
    private record Kept(UUID id, String to, boolean sent, boolean wanted) {}

    @BeforeEach
    void onlyOurMessagesWait() {
        clock.set(clock.instant());
        new MailAtWork(jdbc).onlyNewMailWaits();
        back = clock.instant().plus(Duration.ofHours(1));
    }

    @Test
    void whatIsSentAskedAndAnsweredMeanwhileIsToldOnceAfterwardsAndInItsOrder() {
        UUID caseId = work.submittedBy(work.provider(), 1);
        minutesPass(10);
        ask(caseId, "Which door?");
        minutesPass(10);
        answer(caseId);
        minutesPass(30);
        ask(caseId, "And which bell?");
        minutesPass(10);
        assertThat(taken).as("while it is away").isEmpty();

        minutesPass(60);

        List<Kept> kept = kept(caseId);
        assertThat(kept).hasSizeGreaterThanOrEqualTo(3).allMatch(message -> message.sent() || !message.wanted());
        List<Kept> wanted = kept.stream().filter(Kept::wanted).toList();
        List<UUID> ids = wanted.stream().map(Kept::id).toList();
        List<Letter> ofCase =
                taken.stream().filter(letter -> ids.contains(letter.id())).toList();
        assertThat(ofCase).extracting(Letter::id).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(ofCase.stream().collect(groupingBy(Letter::to, mapping(Letter::id, toList()))))
                .as("to each reader in the order in which it happened")
                .isEqualTo(wanted.stream().collect(groupingBy(Kept::to, mapping(Kept::id, toList()))));
        assertThat(answers(caseId)).containsExactly("The green one.");
    }

    private void minutesPass(int minutes) {
        var dispatcher = new Dispatcher(jdbc, this::post, optOuts, transaction, clock);
        for (int minute = 0; minute < minutes; minute++) {
            dispatcher.dispatch();
            clock.advance(Duration.ofMinutes(1));
        }
    }

    private void post(Letter letter) {
        if (clock.instant().isBefore(back)) {
            throw new MailSendException("Connection refused");
        }
        taken.add(letter);
    }

    private void ask(UUID caseId, String question) {
        var day = LondonTime.today(clock).plusDays(14);
        requests.ask(new Asked(caseId, Optional.empty(), question, day, OFFICER));
    }

    private void answer(UUID caseId) {
        UUID question = jdbc.sql("select id from accreditation.information_request where case_id = ?")
                .param(caseId)
                .query(UUID.class)
                .single();
        requests.answer(question, "The green one.", "provider");
    }

    private List<String> answers(UUID caseId) {
        return jdbc.sql("select words from accreditation.request_end where case_id = ?")
                .param(caseId)
                .query(String.class)
                .list();
    }

    private List<Kept> kept(UUID caseId) {
        return jdbc.sql("""
                        select id, recipient, sent_at is not null as sent, withheld_at is null as wanted
                        from notification.outbox where about = ? order by number
                        """)
                .param(caseId)
                .query((row, index) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("recipient"),
                        row.getBoolean("sent"),
                        row.getBoolean("wanted")))
                .list();
    }
}
