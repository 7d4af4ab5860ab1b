package org.hearthmark.ladder.year;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.AccreditedInBulk;
import org.hearthmark.accreditation.SettingAccredited;
import org.hearthmark.accreditation.application.standing.StandingSweep;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Grace;
import org.hearthmark.standard.Ground;
import org.hearthmark.standard.NewVersion;
import org.hearthmark.standard.Standards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Five raises over forty homes in a year, day by day, beside a plain recomputation of where each of them stands. */
@HearthmarkTest
class YearInFastMotionTest {

    private static final int HOMES = 40;
    private static final int FIRST_FIRM = 64_000_000;
    private static final int NOTICE = 42;
    private static final String KIND = "SHARED_RING_FENCED";

    private final AccreditedInBulk bulk;
    private final StandingSweep sweep;
    private final Standards standards;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final int port;
    private FactsOfTheYear facts;
    private CourseOfTheYear course;
    private LocalDate start;
    private final Map<UUID, SimpleHome> homes = new HashMap<>();
    private final List<SimpleRaise> raises = new ArrayList<>();

    @Autowired
    YearInFastMotionTest(
            AccreditedInBulk bulk,
            StandingSweep sweep,
            Standards standards,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            MovableClock clock,
            @LocalServerPort int port) {
        this.bulk = bulk;
        this.sweep = sweep;
        this.standards = standards;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void homesAreAccredited() {
        clock.set(clock.instant());
        start = LondonTime.today(clock);
        facts = new FactsOfTheYear(jdbc, clock);
        course = new CourseOfTheYear(standards.items(), start);
        assertThat(CourseOfTheYear.REGIONS)
                .as("homes of this kind are this test's alone there")
                .allMatch(
                        region -> standards.bar(new Ground(region, KIND)).days().size() == 1);
        int number = 0;
        for (var firm : bulk.firms(HOMES, 1, FIRST_FIRM, KIND)) {
            accredited(facts.homeOf(firm), number++);
        }
    }

    private void accredited(UUID setting, int number) {
        int where = number % 2;
        boolean best = number % 3 > 0;
        int months = best ? 12 : 6;
        var home = new SimpleHome(
                setting,
                CourseOfTheYear.REGIONS.get(where),
                CourseOfTheYear.COUNCILS.get(where),
                start,
                best ? "A" : "B",
                months,
                standards.items());
        course.plan(home);
        facts.standsIn(setting, home.council);
        facts.graded(setting, best ? "A" : "B", months);
        int seconds = 1000;
        for (var look : home.looksOn(start)) {
            facts.looked(setting, look, seconds--);
        }
        homes.put(setting, home);
        transaction.executeWithoutResult(status -> events.publishEvent(new SettingAccredited(setting)));
    }

    /** Nobody else begins to look at these homes because of raises of a year ahead. */
    @AfterEach
    void nothingIsLeftToBegin() {
        facts.leaveTheMarket(homes.keySet());
        jdbc.sql("delete from accreditation.reassessment_start where raise = any(:raises)")
                .param("raises", raises.stream().map(SimpleRaise::number).toArray(Integer[]::new))
                .update();
    }

    @Test
    void onEveryDayEachHomeStandsWhereAPlainRecomputationPutsIt() {
        Map<UUID, SimpleHome.Stand> before = Map.of();
        var kinds = new TreeSet<String>();
        int changes = 0;
        for (int number = 0; number < CourseOfTheYear.DAYS; number++) {
            var day = start.plusDays(number);
            dayBreaks(day);
            course.on(day).forEach(event -> event.accept(facts));
            sweep.run(homes.keySet());

            var expected = expected(day);
            var kept = facts.kept(homes.keySet());
            homes.values()
                    .forEach(home -> assertThat(kept.get(home.setting))
                            .as(() -> home.inWords(day, raises))
                            .isEqualTo(expected.get(home.setting)));
            if (!expected.equals(before)) {
                changes++;
                if (changes % 10 == 1) {
                    theRegisterShows(expected);
                }
            }
            expected.values().forEach(stand -> kinds.add(stand.kind()));
            before = expected;
        }
        assertThat(changes).as("days on which something changed").isGreaterThan(80);
        assertThat(kinds).contains("FULL", "CONDITIONAL", "SUSPENDED", "LAPSED", "EXPIRED");
    }

    /** Raises are published six weeks ahead and take effect at midnight; then the nightly sweep runs. */
    private void dayBreaks(LocalDate day) {
        if (day.isAfter(start)) {
            clock.set(LondonTime.startOf(day));
        }
        for (var raise : course.raises()) {
            var planned =
                    raise.effect().values().stream().min(LocalDate::compareTo).orElseThrow();
            if (day.equals(latest(planned.minusDays(NOTICE)))) {
                publish(raise, planned);
            }
        }
        for (var raise : raises) {
            raise.effect().forEach((region, from) -> {
                if (from.equals(day)) {
                    standards.takeEffect(raise.number(), region, day);
                }
            });
        }
        sweep.run(homes.keySet());
        if (day.isAfter(start)) {
            clock.advance(Duration.ofHours(9));
        }
    }

    private LocalDate latest(LocalDate day) {
        return day.isBefore(start) ? start : day;
    }

    private void publish(SimpleRaise raise, LocalDate planned) {
        int number = standards
                .publish(new NewVersion(
                        planned, raise.levels(), Set.of(KIND), Set.copyOf(CourseOfTheYear.REGIONS), Grace.USUAL))
                .number();
        raises.add(new SimpleRaise(number, raise.levels(), raise.effect()));
    }

    private Map<UUID, SimpleHome.Stand> expected(LocalDate day) {
        return homes.values().stream().collect(toMap(home -> home.setting, home -> home.on(day, raises)));
    }

    private void theRegisterShows(Map<UUID, SimpleHome.Stand> expected) {
        for (var council : CourseOfTheYear.COUNCILS) {
            var listed = homes.values().stream()
                    .filter(home -> home.council.equals(council))
                    .filter(home -> expected.get(home.setting).mayBeUsed())
                    .map(home -> reference(home.setting))
                    .collect(toCollection(TreeSet::new));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(register(council)).isEqualTo(listed));
        }
    }

    private Set<String> register(String council) {
        var file = Visitor.signedIn(port, "council")
                .get("/council/register.csv?council=" + council)
                .body();
        return homes.keySet().stream()
                .map(this::reference)
                .filter(file::contains)
                .collect(toCollection(TreeSet::new));
    }

    private String reference(UUID setting) {
        return jdbc.sql("select reference from provider.setting where id = :setting")
                .param("setting", setting)
                .query(String.class)
                .single();
    }
}
