package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.CaseAtWork.Applicant;
import org.hearthmark.accreditation.application.intake.Choices;
import org.hearthmark.accreditation.application.intake.Drafts;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.hearthmark.provider.ContactSaid;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.Deadline;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.DeadlinePassed;
import org.hearthmark.workflow.Deadlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An application that nobody changes for 90 days is deleted; who changed it last is warned twice. */
@HearthmarkTest
class DraftExpiryTest {

    private static final String KIND = "draft-expiry";

    private final CaseAtWork work;
    private final RecordAtWork record;
    private final Choices choices;
    private final Drafts drafts;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final int port;

    private Applicant applicant;
    private UUID draft;
    private LocalDate lastDay;

    DraftExpiryTest(
            @Autowired CaseAtWork work,
            @Autowired RecordAtWork record,
            @Autowired Choices choices,
            @Autowired Drafts drafts,
            @Autowired Deadlines deadlines,
            @Autowired ApplicationEventPublisher events,
            @Autowired TransactionTemplate transaction,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @LocalServerPort int port) {
        this.work = work;
        this.record = record;
        this.choices = choices;
        this.drafts = drafts;
        this.deadlines = deadlines;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void somebodyBeginsAnApplication() {
        applicant = work.applicant();
        record.firmAndService(applicant);
        draft = choices.begin(CaseKind.APPLICATION, applicant.organisation(), applicant.username());
        lastDay = LondonTime.today(clock).plusDays(90);
    }

    @Test
    void itsLastDayIsTheNinetiethAndAChangeBeginsTheDaysAnew() {
        assertThat(deadlines.due(draft, KIND)).contains(LondonTime.startOf(lastDay.plusDays(1)));

        clock.advance(Duration.ofDays(10));
        var open = drafts.open(draft, applicant.organisation());
        drafts.choose(open, open.service(), List.of(), applicant.username());

        assertThat(deadlines.due(draft, KIND)).contains(LondonTime.startOf(lastDay.plusDays(11)));
        assertThat(drafts.lastDays(List.of(open))).containsEntry(draft, lastDay.plusDays(10));
    }

    @Test
    void whoChangedItLastIsWarnedTwiceOnceEachAndItsPageSaysIt() {
        clock.set(LondonTime.morningOf(lastDay.minusDays(14)));
        tell(new DeadlineNear(draft, KIND, due(), 1));
        tell(new DeadlineNear(draft, KIND, due(), 1));
        clock.set(LondonTime.morningOf(lastDay.minusDays(3)));
        tell(new DeadlineNear(draft, KIND, due(), 2));

        assertThat(mails()).hasSize(2).allMatch(mail -> mail.contains("Your application is kept until"));
        assertThat(Visitor.signedIn(port, applicant.username())
                        .get("/provider/apply/" + draft)
                        .body())
                .contains("This application is deleted after");
    }

    @Test
    void whereThatPersonIsGoneTheAdministratorsOfTheFirmAreWarned() {
        var open = drafts.open(draft, applicant.organisation());
        drafts.choose(open, open.service(), List.of(), "somebody-who-left");
        clock.set(LondonTime.morningOf(lastDay.minusDays(14)));

        tell(new DeadlineNear(draft, KIND, due(), 1));

        assertThat(mails()).hasSize(1);
    }

    @Test
    void whenItsDaysAreOverItIsGoneAndTheRecordStays() {
        clock.set(due().plusSeconds(60));
        tell(new DeadlinePassed(draft, KIND, due()));

        assertThat(drafts.of(applicant.organisation())).isEmpty();
        assertThat(record.file(applicant.organisation()).services()).hasSize(1);
    }

    @Test
    void oneThatSomebodySendsAtThatMomentHasOneDayMore() {
        clock.set(due().plusSeconds(60));
        Instant before = due();

        transaction.executeWithoutResult(sending -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('accreditation.draft ' || ?::text, 0))::text")
                    .param(draft)
                    .query(String.class)
                    .list();
            CompletableFuture.runAsync(() -> tell(new DeadlinePassed(draft, KIND, before)))
                    .join();
        });

        assertThat(drafts.of(applicant.organisation())).hasSize(1);
        assertThat(deadlines.due(draft, KIND)).contains(LondonTime.startOf(lastDay.plusDays(2)));
    }

    @Test
    void anAnswerInTheRecordIsAChangeToo() {
        Instant before = due();
        clock.advance(Duration.ofDays(40));
        UUID firm = record.file(applicant.organisation()).firm();
        record.say(applicant.organisation(), firm, null, new ContactSaid("Grace", "grace@provider.example", "1"));
        clock.set(LondonTime.morningOf(lastDay.minusDays(14)));
        String kept = "Kept until " + DaysInWords.day(lastDay.plusDays(40));
        var provider = Visitor.signedIn(port, applicant.username());
        assertThat(provider.get("/provider/apply/" + draft).body())
                .contains(kept)
                .doesNotContain("This application is deleted after");
        assertThat(provider.get("/provider").body()).contains(kept);

        tell(new DeadlineNear(draft, KIND, before, 1));
        assertThat(mails()).isEmpty();
        assertThat(deadlines.due(draft, KIND)).contains(LondonTime.startOf(lastDay.plusDays(41)));
        tell(new DeadlinePassed(draft, KIND, before));
        assertThat(drafts.of(applicant.organisation())).hasSize(1);
    }

    @Test
    void whatWasTypedBeforeSaysTheDayThatIsSetForItAndBeginsOneOfItsKind() {
        transaction.executeWithoutResult(
                status -> deadlines.set(Deadline.untilTheEndOf(lastDay.plusDays(30), draft, KIND)));
        jdbc.sql("""
                        update accreditation.draft
                           set kind = 'ADDED_HOME', service = null, typed_before = '{"homeName": "Oak"}'
                         where id = ?
                        """).param(draft).update();

        assertThat(Visitor.signedIn(port, applicant.username())
                        .get("/provider/apply/" + draft + "/before")
                        .body())
                .contains("Kept until " + DaysInWords.day(lastDay.plusDays(30)))
                .contains("action=\"/provider/homes/new\"");
    }

    @Test
    void whatIsSentOrDeletedHasNoLastDayAnyMore() {
        var provider = Visitor.signedIn(port, applicant.username());
        String delete = "/provider/apply/" + draft + "/delete";
        provider.submit(delete, delete, Map.of());

        assertThat(deadlines.due(draft, KIND)).isEmpty();
    }

    private Instant due() {
        return LondonTime.startOf(lastDay.plusDays(1));
    }

    private void tell(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private List<String> mails() {
        return jdbc.sql("select subject from notification.outbox where about = ? and recipient = ?")
                .params(draft, applicant.username() + "@provider.example")
                .query(String.class)
                .list();
    }
}
