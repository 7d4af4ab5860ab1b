package org.hearthmark.workflow.lateness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.workflow.Deadline;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.DeadlinePassed;
import org.hearthmark.workflow.Deadlines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HearthmarkTest
class DeadlinesTest {

    private static final Instant START = Instant.parse("2031-03-03T10:00:00Z");
    private static final Instant DUE = START.plus(Duration.ofDays(28));

    private final Deadlines deadlines;
    private final Sweep sweep;
    private final Told told;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final UUID about = UUID.randomUUID();

    @Autowired
    DeadlinesTest(
            Deadlines deadlines,
            Sweep sweep,
            Told told,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            MovableClock clock) {
        this.deadlines = deadlines;
        this.sweep = sweep;
        this.told = told;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void nothingElseIsDue() {
        clock.set(START);
        settleAllOthers();
        told.forget();
    }

    @AfterEach
    void takeAway() {
        told.forget();
        jdbc.sql("delete from workflow.deadline where kind like 'test-%'").update();
    }

    private void settleAllOthers() {
        jdbc.sql("update workflow.deadline set met_at = now() where met_at is null")
                .update();
        jdbc.sql("update workflow.work_item set late_told_at = now(), escalated_at = now() where left_at is null")
                .update();
    }

    @Test
    void eachReminderIsToldOnceAndThePassingOnce() {
        set(DUE, after(14), after(25));

        sweepOn(0);
        sweepOn(14);
        sweepOn(15);
        sweepOn(25);
        sweepOn(28);
        sweepOn(40);

        assertThat(told.all(DeadlineNear.class)).containsExactly(near(1), near(2));
        assertThat(told.all(DeadlinePassed.class)).containsExactly(new DeadlinePassed(about, "test-return", DUE));
    }

    @Test
    void ofRemindersThatWereMissedWhileNothingRanOnlyTheLastIsTold() {
        set(DUE, after(14), after(25));

        sweepOn(26);

        assertThat(told.all(DeadlineNear.class)).containsExactly(near(2));
    }

    @Test
    void whatIsMetIsToldNoMore() {
        set(DUE, after(14));
        transaction.executeWithoutResult(deed -> deadlines.met(about, "test-return"));

        sweepOn(30);

        assertThat(told.all(Object.class)).isEmpty();
        assertThat(deadlines.due(about, "test-return")).isEmpty();
    }

    @Test
    void aDeadlineThatIsSetAgainAlikeTellsNothingTwice() {
        set(DUE, after(14));
        sweepOn(15);

        set(DUE, after(14));
        sweepOn(16);

        assertThat(told.all(DeadlineNear.class)).hasSize(1);
    }

    @Test
    void aDeadlineThatWasMovedIsToldForItsNewDateAndNotForTheTimeBefore() {
        set(DUE, after(14));
        sweepOn(15);

        Instant later = DUE.plus(Duration.ofDays(10));
        set(later, after(14), after(35));
        sweepOn(29);
        sweepOn(36);
        sweepOn(39);

        assertThat(deadlines.due(about, "test-return")).contains(later);
        assertThat(told.all(DeadlineNear.class))
                .containsExactly(near(1), new DeadlineNear(about, "test-return", later, 2));
        assertThat(told.all(DeadlinePassed.class)).containsExactly(new DeadlinePassed(about, "test-return", later));
    }

    @Test
    void twoNodesThatSweepAtOnceTellEverythingOnce() {
        transaction.executeWithoutResult(deed -> IntStream.range(0, 250)
                .forEach(n -> deadlines.set(new Deadline(UUID.randomUUID(), "test-many", DUE, List.of()))));
        clock.set(after(29));

        List<CompletableFuture<Void>> nodes = IntStream.range(0, 3)
                .mapToObj(n -> CompletableFuture.runAsync(sweep::run))
                .toList();
        nodes.forEach(CompletableFuture::join);
        sweep.run();

        assertThat(told.all(DeadlinePassed.class)).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void whatAListenerFailsAtHoldsUpNothingElseAndIsToldWhenItWorksAgain() {
        UUID broken = UUID.randomUUID();
        transaction.executeWithoutResult(deed -> {
            for (UUID id : List.of(broken, about, UUID.randomUUID())) {
                deadlines.set(new Deadline(id, "test-return", DUE, List.of()));
            }
        });
        clock.set(after(29));
        told.reactWith(event -> {
            if (event instanceof DeadlinePassed passed && passed.about().equals(broken)) {
                throw new IllegalStateException("a listener that fails");
            }
        });

        sweep.run();
        assertThat(told.all(DeadlinePassed.class))
                .extracting(DeadlinePassed::about)
                .contains(about)
                .doesNotContain(broken);

        told.reactWith(event -> {});
        sweep.run();
        assertThat(told.all(DeadlinePassed.class))
                .extracting(DeadlinePassed::about)
                .contains(broken);
        assertThat(marked()).isEqualTo(3);
    }

    @Test
    void aReminderComesBeforeItsDeadline() {
        assertThatThrownBy(() -> new Deadline(about, "test-return", DUE, List.of(DUE)))
                .hasMessageContaining("before the deadline");
    }

    private int marked() {
        return jdbc.sql(
                        "select count(*) from workflow.deadline where kind = 'test-return' and passed_told_at is not null")
                .query(Integer.class)
                .single();
    }

    private void set(Instant due, Instant... reminders) {
        transaction.executeWithoutResult(
                deed -> deadlines.set(new Deadline(about, "test-return", due, List.of(reminders))));
    }

    private void sweepOn(int day) {
        clock.set(after(day));
        sweep.run();
    }

    private DeadlineNear near(int number) {
        return new DeadlineNear(about, "test-return", DUE, number);
    }

    private static Instant after(int days) {
        return START.plus(Duration.ofDays(days));
    }
}
