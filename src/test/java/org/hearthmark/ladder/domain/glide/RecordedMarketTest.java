package org.hearthmark.ladder.domain.glide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.Replay;
import org.hearthmark.accreditation.Sheet;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.accreditation.domain.standing.PlainGradeTable;
import org.hearthmark.ladder.domain.guard.Guard;
import org.hearthmark.ladder.domain.guard.GuardLimits;
import org.hearthmark.ladder.domain.guard.SimpleGuard;
import org.hearthmark.ladder.domain.impact.Impact;
import org.hearthmark.ladder.domain.market.Answer;
import org.hearthmark.ladder.domain.market.Asking;
import org.hearthmark.ladder.domain.market.Checklist;
import org.hearthmark.ladder.domain.market.Demand;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.Held;
import org.hearthmark.ladder.domain.market.Home;
import org.hearthmark.ladder.domain.market.Judge;
import org.hearthmark.ladder.domain.market.Judgement;
import org.hearthmark.ladder.domain.market.Market;
import org.hearthmark.ladder.domain.market.Outcome;
import org.hearthmark.ladder.domain.market.Target;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.ChecklistFile;
import org.hearthmark.standard.Ground;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;
import org.junit.jupiter.api.Test;

/** The plan over the real checklist, with the judge that the standing of a home has. */
class RecordedMarketTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final List<Item> ITEMS = ChecklistFile.read().items();
    private static final Checklist CHECKLIST = Checklist.of(ITEMS);
    private static final Set<String> NOT_FOR_ADULTS = Set.of("LM-01", "LM-03", "LM-14");
    private static final Replay REPLAY = new Replay(ITEMS, PlainGradeTable.THE);

    private final Random random = new Random(27);
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Asking, Asked> asked = new HashMap<>();
    private final Judge judge = this::replayed;

    private Judgement replayed(Home home, Asking before, Asking then) {
        var replayed = REPLAY.over(sheets.get(home.number()), named(before), named(then));
        return new Judgement(
                Answer.valueOf(replayed.answer().name()),
                Outcome.valueOf(replayed.outcome().name()));
    }

    private Asked named(Asking asking) {
        return asked.computeIfAbsent(asking, levels -> new Asked(1, levels.levels()));
    }

    private Market market(int count) {
        var homes = new ArrayList<Home>();
        for (int number = 0; number < count; number++) {
            var sheet = sheet(number, number % 3 == 0 ? AgeRange.AGE_18_PLUS : AgeRange.BOTH);
            sheets.add(sheet);
            homes.add(new Home(
                    number,
                    sheet.setting(),
                    sheet.reference(),
                    sheet.councilGss(),
                    sheet.ground().region(),
                    sheet.ground().category(),
                    sheet.places(),
                    Held.FULL,
                    List.of(),
                    sheet.levels()));
        }
        return new Market(TODAY, CHECKLIST, homes, (region, category, item) -> 1);
    }

    private Sheet sheet(int number, AgeRange ages) {
        byte[] levels = new byte[ITEMS.size()];
        byte[] tolerated = new byte[ITEMS.size()];
        int good = 80 + random.nextInt(20);
        for (int at = 0; at < levels.length; at++) {
            boolean asks = ages != AgeRange.AGE_18_PLUS
                    || !NOT_FOR_ADULTS.contains(ITEMS.get(at).id());
            levels[at] = (byte) (asks ? level(good) : Level.NOT_APPLICABLE).ordinal();
            tolerated[at] = (byte) (levels[at] == Level.NOT_LOOKED_AT.ordinal() ? 1 : 0);
        }
        String council = "c" + number % 7;
        return new Sheet(
                new UUID(2, number),
                "SET-" + number,
                "Home " + number,
                new UUID(3, number),
                "Firm",
                council,
                new Ground("r" + number % 2, "SHARED"),
                ages,
                1 + number % 6,
                levels,
                tolerated,
                Optional.of(Grade.A),
                Optional.of(Grade.A),
                StandingKind.FULL,
                false);
    }

    private Level level(int good) {
        if (random.nextInt(400) == 0) {
            return Level.NOT_LOOKED_AT;
        }
        if (random.nextInt(100) < good) {
            return random.nextInt(100) < good ? Level.LEVEL_3 : Level.LEVEL_2;
        }
        return Level.LEVEL_1;
    }

    @Test
    void theTenCriticalItemsOfTheBuildingAreLiftedFirst() {
        assertThat(ITEMS.stream().filter(item -> CHECKLIST.line(item.id()).safety()))
                .hasSize(10)
                .allMatch(item -> item.id().startsWith("AC-") && item.critical() && item.safety());
    }

    /** What everything that plans ahead rests on. */
    @Test
    void askingMoreNeverGivesABetterOutcomeAndWhatIsMetChangesNothing() {
        var market = market(30);
        var today = market.demand();
        for (int course = 0; course < 5; course++) {
            var demand = today;
            var out = new ArrayList<Home>();
            for (int raise = 0; raise < 12; raise++) {
                var next = demand.raised(Target.of(Map.of()), levels(6));
                out.forEach(
                        home -> assertThat(outcome(market, home, next).full()).isFalse());
                for (var home : market.homes()) {
                    if (!home.lacksAny(next.lifted(demand)[market.ground(home)], market.asked(home, next))) {
                        assertThat(outcome(market, home, next)).isEqualTo(outcome(market, home, demand));
                    }
                }
                demand = next;
                market.homes().stream()
                        .filter(home -> !outcome(market, home, next).full())
                        .forEach(out::add);
            }
            assertThat(out).isNotEmpty();
        }
    }

    private Outcome outcome(Market market, Home home, Demand then) {
        return replayed(home, market.askedToday(home), market.asked(home, then)).outcome();
    }

    private Map<String, Integer> levels(int count) {
        var levels = new HashMap<String, Integer>();
        for (int each = 0; each < count; each++) {
            levels.put(ITEMS.get(random.nextInt(ITEMS.size())).id(), 2 + random.nextInt(2));
        }
        return levels;
    }

    @Test
    void theGlidePathHoldsWithIt() {
        var market = market(120);
        var all = new HashMap<String, Integer>();
        ITEMS.forEach(item -> all.put(item.id(), 2));
        var aim = new Aim(Target.of(all), TODAY.plusWeeks(4), 60, List.of(), List.of());

        var plan = new GlidePath(new Guard(GuardLimits.scheme()), Pace.scheme()).plan(market, judge, aim);

        assertThat(plan.steps()).isNotEmpty();
        assertThat(new SimpleGuard(market, judge, List.of(), GuardLimits.scheme()).breaks(plan.drafts()))
                .isEmpty();
    }

    @Test
    void theImpactIsWhatTheReplaySaysOfEachHome() {
        var market = market(150);
        var draft = Draft.of(TODAY, levels(8));
        var then = market.demand().with(draft);

        assertThat(Impact.of(market, judge, draft).findings()).allSatisfy(finding -> {
            var home = finding.home();
            var replayed = replayed(home, market.askedToday(home), market.asked(home, then));
            assertThat(new Judgement(finding.answer(), finding.outcome())).isEqualTo(replayed);
        });
    }
}
