package org.hearthmark.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.AccreditedInBulk;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.accreditation.application.standing.StandingSweep;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.raise.RaiseInbox;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.domain.market.Outcome;
import org.hearthmark.ladder.year.FactsOfTheYear;
import org.hearthmark.ladder.year.SimpleHome.Look;
import org.hearthmark.ladder.year.SimpleHome.Stand;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Standards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was predicted of a raise is what comes of it where nobody cures anything, and never worse where somebody does. */
@HearthmarkTest
class PredictedAndActualTest {

    private static final String WHERE = "Yorkshire and The Humber";
    private static final String COUNCIL = "E08000035";
    private static final Set<String> KIND = Set.of("SELF_CONTAINED");
    private static final int HOMES = 30;
    private static final int LEVEL_1 = 2;
    private static final int ALL_GRACE = 84;
    private static final int FIRST_FIRM = 65_000_000;

    private final AccreditedInBulk bulk;
    private final StandingSweep sweep;
    private final Standards standards;
    private final RaiseAtWork work;
    private final RaiseInbox inbox;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final List<UUID> homes = new ArrayList<>();
    private FactsOfTheYear facts;
    private Random random;

    @Autowired
    PredictedAndActualTest(
            AccreditedInBulk bulk,
            StandingSweep sweep,
            Standards standards,
            RaiseAtWork work,
            RaiseInbox inbox,
            JdbcClient jdbc,
            MovableClock clock) {
        this.bulk = bulk;
        this.sweep = sweep;
        this.standards = standards;
        this.work = work;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void homesAreAccredited() {
        clock.set(clock.instant());
        facts = new FactsOfTheYear(jdbc, clock);
        random = new Random(41);
        for (var firm : bulk.firms(HOMES, 1, FIRST_FIRM)) {
            var home = facts.homeOf(firm);
            facts.standsIn(home, COUNCIL);
            facts.graded(home, random.nextBoolean() ? "A" : "B", 12);
            int good = random.nextInt(5) == 0 ? 10 : 40 + random.nextInt(60);
            for (var item : standards.items()) {
                facts.looked(home, new Look(today(), item.id(), found(item, good), null), 100);
            }
            homes.add(home);
        }
        clock.advance(Duration.ofDays(1));
        sweep.run(homes);
    }

    @AfterEach
    void homesLeaveTheMarket() {
        facts.leaveTheMarket(homes);
    }

    private int found(Item item, int good) {
        if (!item.critical() && item.law().isEmpty() && random.nextInt(60) == 0) {
            return -2;
        }
        int chance = item.critical() && good > 60 ? 99 : good;
        return LEVEL_1 + (random.nextInt(100) < chance ? 1 : 0);
    }

    @Test
    void whereNobodyCuresWhatWasPredictedComesAndWhereSomebodyDoesNothingWorse() {
        var before = facts.kept(homes);
        var curing = homes.subList(0, HOMES / 3);

        var reference = raised(curing);

        var predictions = predicted(reference);
        var after = facts.kept(homes);
        assertThat(predictions).hasSize(HOMES);
        for (var home : homes) {
            var predicted = predictions.get(home);
            var actual = after.get(home);
            var kind = kind(predicted, before.get(home));
            if (curing.contains(home)) {
                assertThat(StandingKind.valueOf(actual.kind()))
                        .as(predicted.toString())
                        .isGreaterThanOrEqualTo(kind);
                assertThat(actual.grade()).as(predicted.toString()).isLessThanOrEqualTo(predicted.grade());
            } else {
                assertThat(actual.kind()).as(predicted.toString()).isEqualTo(kind.name());
                assertThat(actual.grade()).as(predicted.toString()).isEqualTo(predicted.grade());
            }
            assertThat(actual(reference, home)).isEqualTo(actual.kind());
        }
        assertThat(predictions.values().stream().map(Predicted::outcome).distinct())
                .contains(Outcome.values());
        assertThat(curing)
                .anyMatch(home ->
                        !after.get(home).grade().equals(predictions.get(home).grade()));
    }

    private static StandingKind kind(Predicted predicted, Stand before) {
        return switch (predicted.outcome()) {
            case CONDITIONAL -> StandingKind.CONDITIONAL;
            case LAPSE -> StandingKind.LAPSED;
            default -> StandingKind.valueOf(before.kind());
        };
    }

    /** Published, in effect, all grace over, closed; the sweep runs on each day on which something comes due. */
    private String raised(List<UUID> curing) {
        var levels = new TreeMap<String, Integer>();
        standards.items().stream().map(Item::id).forEach(id -> levels.put(id, 2));
        var planned = today().plusDays(60);
        var reference = work.published(planned, Set.of(WHERE), KIND, levels);
        clock.set(LondonTime.startOf(planned));
        work.run(reference);
        releaseIfHeld(reference);
        sweep.run(homes);
        cure(curing, levels.keySet());
        var day = today();
        for (int after : List.of(28, ALL_GRACE)) {
            clock.set(LondonTime.startOf(day.plusDays(after)));
            sweep.run(homes);
            work.run(reference);
        }
        assertThat(work.file(reference).status()).isEqualTo(RaiseStatus.CLOSED);
        return reference;
    }

    /** What other tests left in the market may trip the guard on the day: then it takes effect at the next midnight. */
    private void releaseIfHeld(String reference) {
        if (work.in(WHERE, reference).state() == State.HELD) {
            inbox.decide(
                    reference,
                    Map.of("result", "release", "reason", "As the test wants it", "regions", List.of(WHERE)),
                    RaiseAtWork.OTHER);
            clock.set(LondonTime.startOf(today().plusDays(1)));
            work.run(reference);
        }
    }

    private void cure(List<UUID> curing, Set<String> items) {
        for (var home : curing) {
            for (var item : items) {
                if (random.nextInt(3) > 0) {
                    facts.looked(home, new Look(today(), item, LEVEL_1 + 1, null), 0);
                }
            }
        }
        sweep.run(curing);
    }

    private record Predicted(Outcome outcome, String grade) {}

    private Map<UUID, Predicted> predicted(String reference) {
        var predicted = new TreeMap<UUID, Predicted>();
        jdbc.sql("""
                        select setting, outcome, grade from ladder.finding
                         where raise = :raise and moment = 'PUBLISHED' and setting = any(:homes)
                        """)
                .param("raise", work.id(reference))
                .param("homes", homes.toArray(UUID[]::new))
                .query(row -> {
                    predicted.put(
                            row.getObject("setting", UUID.class),
                            new Predicted(Outcome.valueOf(row.getString("outcome")), row.getString("grade")));
                });
        return predicted;
    }

    private String actual(String reference, UUID home) {
        return jdbc.sql("select standing from ladder.actual where raise = :raise and setting = :home")
                .param("raise", work.id(reference))
                .param("home", home)
                .query(String.class)
                .single();
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
