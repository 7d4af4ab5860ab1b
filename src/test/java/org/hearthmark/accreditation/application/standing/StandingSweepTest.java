package org.hearthmark.accreditation.application.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.AccreditedInBulk;
import org.hearthmark.accreditation.Replayed.Outcome;
import org.hearthmark.accreditation.Replays;
import org.hearthmark.accreditation.SettingAccredited;
import org.hearthmark.accreditation.SettingLapsed;
import org.hearthmark.accreditation.Sheet;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.accreditation.domain.standing.KeptStanding;
import org.hearthmark.accreditation.domain.standing.StandingChange;
import org.hearthmark.accreditation.domain.standing.StandingRows;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Grace;
import org.hearthmark.standard.NewVersion;
import org.hearthmark.standard.PlannedRaise;
import org.hearthmark.standard.StandardTookEffect;
import org.hearthmark.standard.Standards;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.Deadlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Where homes stand is kept as it changes, on its day and by what comes, and tells whoever has to know. */
@HearthmarkTest
@ExtendWith(PublishedEventsExtension.class)
class StandingSweepTest {

    private static int firms = 61_300_000;

    private final AccreditedInBulk bulk;
    private final StandingSweep sweep;
    private final StandingRows rows;
    private final Accreditations accreditations;
    private final Replays replays;
    private final Standards standards;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private UUID home;
    private UUID firm;
    private LocalDate today;
    private LocalDate runsOut;

    @Autowired
    StandingSweepTest(
            AccreditedInBulk bulk,
            StandingSweep sweep,
            StandingRows rows,
            Accreditations accreditations,
            Replays replays,
            Standards standards,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            MovableClock clock) {
        this.bulk = bulk;
        this.sweep = sweep;
        this.rows = rows;
        this.accreditations = accreditations;
        this.replays = replays;
        this.standards = standards;
        this.deadlines = deadlines;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A home that meets level 1 of everything, with a gas record that runs out in 40 days. */
    @BeforeEach
    void aHomeIsAccredited() {
        clock.set(clock.instant());
        today = LondonTime.today(clock);
        runsOut = today.plusDays(40);
        firm = bulk.firms(1, 1, firms++).get(0);
        home = jdbc.sql("select id from provider.setting where firm = :firm")
                .param("firm", firm)
                .query(UUID.class)
                .single();
        var before = clock.instant().minusSeconds(60);
        standards.items().forEach(item -> record(item.id(), "LEVEL_1", null, before));
        record("AC-04", "LEVEL_1", runsOut.minusDays(1).minusYears(1), before.plusSeconds(1));
    }

    @Test
    void whatIsWorkedOutIsKeptOnceWithBothTimes() {
        work();
        work();

        assertThat(kept()).containsExactly("FULL since " + today);
        assertThat(now("next_change_on")).isEqualTo(runsOut.toString());
        assertThat(jdbc.sql(
                                "select count(*) from accreditation.standing_kept where setting = :home and known_since = :now")
                        .param("home", home)
                        .param("now", Timestamp.from(clock.instant()))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aHomeWhoseGasRecordRunsOutLapsesOnItsDayAndTheRegisterIsShutInTheSameCommit(
            AssertablePublishedEvents published) {
        work();
        transaction.executeWithoutResult(status -> events.publishEvent(new SettingAccredited(home)));
        await().atMost(Duration.ofSeconds(30)).until(this::register, "listed"::equals);

        at(runsOut.minusDays(1));
        work();
        assertThat(register()).isEqualTo("listed");

        at(runsOut);
        transaction.executeWithoutResult(status -> {
            sweep.run(Set.of(home));
            assertThat(register()).isEqualTo("not listed");
        });
        work();

        assertThat(accreditations.standingOf(home).kind()).isEqualTo(StandingKind.LAPSED);
        assertThat(kept()).containsExactly("FULL since " + today, "LAPSED since " + runsOut);
        assertThat(published
                        .ofType(SettingLapsed.class)
                        .matching(event -> event.setting().equals(home)))
                .hasSize(1);

        at(runsOut.plusDays(1));
        record("AC-04", "LEVEL_1", runsOut);
        work();
        assertThat(kept()).hasSize(3).contains("FULL since " + runsOut.plusDays(1));
        await().atMost(Duration.ofSeconds(30)).until(this::register, "listed"::equals);
    }

    @Test
    void whatChangedWhileNothingRanIsKeptOnItsOwnDay() {
        work();

        at(runsOut.plusDays(5));
        work();

        assertThat(kept()).containsExactly("FULL since " + today, "LAPSED since " + runsOut);
    }

    @Test
    void aClockThatIsSetBackTakesNothingBack() {
        work();
        at(runsOut);
        work();

        clock.set(clock.instant().minus(Duration.ofMinutes(10)));
        record("AC-17", "LEVEL_2", null);
        work();

        assertThat(kept()).containsExactly("FULL since " + today, "LAPSED since " + runsOut);
    }

    @Test
    void aFactThatComesMakesItsHomeDueAndNoOther() {
        work();
        assertThat(now("touched")).isEqualTo("false");

        clock.advance(Duration.ofSeconds(1));
        record("AC-09", "NONE", null);
        assertThat(now("touched")).isEqualTo("true");
        work();

        assertThat(now("touched")).isEqualTo("false");
        assertThat(now("kind")).isEqualTo("CONDITIONAL");
        assertThat(kept()).containsExactly("FULL since " + today, "CONDITIONAL since " + today);
    }

    @Test
    void theProviderIsWarnedBeforeAChangeThatComesByDateAloneAndNoMoreOnceItIsAverted() {
        work();
        var due = LondonTime.startOf(runsOut);
        assertThat(deadlines.due(home, "standing-changes")).contains(due);
        assertThat(jdbc.sql("select array_length(reminders, 1) from workflow.deadline where about = :home")
                        .param("home", home)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);

        var near = new DeadlineNear(home, "standing-changes", due, 1);
        transaction.executeWithoutResult(status -> events.publishEvent(near));
        transaction.executeWithoutResult(status -> events.publishEvent(near));
        assertThat(warnings()).hasSize(1);
        assertThat(warnings().get(0)).contains("Accreditation lapsed", "AC-04");

        record("AC-04", "LEVEL_1", today);
        work();
        assertThat(deadlines.due(home, "standing-changes")).isNotEqualTo(java.util.Optional.of(due));
        transaction.executeWithoutResult(
                status -> events.publishEvent(new DeadlineNear(home, "standing-changes", due, 2)));
        assertThat(warnings()).hasSize(1);
    }

    @Test
    void whereARaiseTakesEffectTheHomesOfThatRegionAreDueThatDoNotMeetIt() {
        int met = published("AC-15", 1);
        int notMet = published("AC-15", 2);
        int borneOutByADocument = published("AC-04", 1);
        work();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            events.publishEvent(new StandardTookEffect(met, "London", today));
            events.publishEvent(new StandardTookEffect(notMet, "North East", today));
            assertThat(now("touched")).isEqualTo("false");
            events.publishEvent(new StandardTookEffect(notMet, "London", today));
            assertThat(now("touched")).isEqualTo("true");
        });
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            events.publishEvent(new StandardTookEffect(borneOutByADocument, "London", today));
            assertThat(now("touched")).isEqualTo("true");
        });
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            int askingLessAgain = published("AC-15", 1);
            events.publishEvent(new StandardTookEffect(askingLessAgain, "London", today));
            assertThat(now("touched")).isEqualTo("true");
        });
        List.of(met, notMet, borneOutByADocument).forEach(version -> standards.withdraw(version, "test"));
    }

    @Test
    void twoThatWorkAtOnceKeepEachChangeOnce() {
        var both = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.runAsync(this::work))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(both).join();

        assertThat(kept()).hasSize(1);
    }

    @Test
    void aHomeThatLapsedAndRanOutBeforeItWasWorkedOutHasEnded() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            assertThat(ended(
                            change(StandingKind.FULL, StandingKind.LAPSED, 2),
                            change(StandingKind.LAPSED, StandingKind.EXPIRED, 1)))
                    .isEqualTo(StandingKind.EXPIRED);
            assertThat(ended(change(null, StandingKind.FULL, 2), change(StandingKind.FULL, StandingKind.LAPSED, 1)))
                    .isEqualTo(StandingKind.LAPSED);
            assertThat(ended(change(StandingKind.LAPSED, StandingKind.EXPIRED, 1)))
                    .as("was asked about before")
                    .isNull();
        });
    }

    private StandingKind ended(StandingChange... changes) {
        var batch = UUID.randomUUID();
        rows.keep(batch, List.of(changes), clock.instant());
        return rows.closedIn(batch).stream()
                .map(StandingRows.Closed::kind)
                .findFirst()
                .orElse(null);
    }

    private StandingChange change(StandingKind before, StandingKind now, int daysAgo) {
        return new StandingChange(home, before, new KeptStanding(now, "A", null, false), today.minusDays(daysAgo));
    }

    @Test
    void theSheetOfAHomeReplaysARaise() {
        work();
        var sheet = replays.read(
                        all -> all.filter(one -> one.setting().equals(home)).toList())
                .get(0);
        var bar = standards.bar(sheet.ground());
        var raise = new PlannedRaise(Map.of("AC-09", 2), Set.of(), Set.of(), today, Grace.USUAL);

        var replayed = replays.over(sheet, bar.on(today), bar.with(raise).on(today));

        assertThat(sheet.ground().region()).isEqualTo("London");
        assertThat(sheet.kind()).isEqualTo(StandingKind.FULL);
        assertThat(replayed.outcome()).isEqualTo(Outcome.CONDITIONAL);
        assertThat(replayed.fallsShort()).containsExactly("AC-09");
    }

    @Test
    void sheetsAreReadInTheOrderOfTheirIds() {
        work();

        List<String> settings =
                replays.read(all -> all.map(Sheet::setting).map(UUID::toString).toList());

        assertThat(settings).contains(home.toString()).isSorted();
    }

    @Test
    void whatIsKeptIsNeverChanged() {
        work();

        assertThatThrownBy(() -> jdbc.sql("update accreditation.standing_kept set kind = 'FULL'")
                        .update())
                .hasMessageContaining("standing_kept");
    }

    private int published(String item, int level) {
        return standards
                .publish(new NewVersion(
                        today, Map.of(item, level), Set.of("PRIVATE_RESIDENCE"), Set.of("London"), Grace.USUAL))
                .number();
    }

    private void work() {
        sweep.run(Set.of(home));
    }

    private void at(LocalDate day) {
        clock.set(LondonTime.startOf(day));
    }

    private void record(String item, String level, LocalDate dated) {
        record(item, level, dated, clock.instant());
    }

    private void record(String item, String level, LocalDate dated, Instant at) {
        jdbc.sql("""
                        insert into accreditation.item_record (id, case_id, home_id, scope, subject, item, level, measure,
                            true_from, recorded_at, recorded_by)
                        select gen_random_uuid(), h.case_id, h.id, 'PROPERTY', h.setting, :item, :level, :measure, :day,
                               :at, 'test'
                          from accreditation.home_in_case h where h.setting = :home
                        """)
                .param("item", item)
                .param("level", level)
                .param("measure", dated == null ? null : dated.toString(), java.sql.Types.VARCHAR)
                .param("day", LondonTime.today(clock))
                .param("at", Timestamp.from(at))
                .param("home", home)
                .update();
    }

    private List<String> kept() {
        return jdbc.sql("""
                        select kind || ' since ' || true_since from accreditation.standing_kept
                         where setting = :home order by entered
                        """).param("home", home).query(String.class).list();
    }

    private String now(String column) {
        return jdbc.sql("select " + column + "::text from accreditation.standing_now where setting = :home")
                .param("home", home)
                .query(String.class)
                .single();
    }

    private String register() {
        return jdbc.sql("select listed from register.entry where setting = :home")
                .param("home", home)
                .query(Boolean.class)
                .optional()
                .map(listed -> listed ? "listed" : "not listed")
                .orElse("unknown");
    }

    private List<String> warnings() {
        return jdbc.sql(
                        "select subject || body from notification.outbox where about = :home and key like 'standing-changes%'")
                .param("home", home)
                .query(String.class)
                .list();
    }
}
