package org.hearthmark.ladder.domain.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.standard.Level;

/** A market drawn from a seed, with what raises before today have left behind; the same seed gives the same market. */
public final class RandomMarket {

    public static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final int LAWS = 1;

    private final Random random;
    private final int homes;
    private final int councils;
    private final int regions;
    private final int items;
    private final int mostPlaces;
    private final Checklist checklist;
    private final GradeArithmetic judge;
    private final Market market;

    public RandomMarket(long seed, int homes, int councils, int items, int mostPlaces) {
        this.random = new Random(seed);
        this.homes = homes;
        this.councils = councils;
        this.regions = 1 + random.nextInt(3);
        this.items = items;
        this.mostPlaces = mostPlaces;
        this.checklist = drawChecklist();
        this.judge = new GradeArithmetic(checklist, LAWS);
        this.market = drawMarket();
    }

    public Market market() {
        return market;
    }

    public GradeArithmetic judge() {
        return judge;
    }

    private Checklist drawChecklist() {
        var lines = new ArrayList<Checklist.Line>();
        for (int at = 0; at < items; at++) {
            boolean critical = random.nextInt(10) < 3;
            lines.add(new Checklist.Line("i" + at, critical, critical && random.nextBoolean()));
        }
        return new Checklist(lines);
    }

    private Market drawMarket() {
        var ahead = random.nextInt(3) == 0 ? "r0" : "";
        AskedToday asked = (region, category, item) -> region.equals(ahead) && item.endsWith("1") ? 2 : 1;
        byte[] today = new byte[items];
        var drawn = new ArrayList<Home>();
        int ease = 50 + random.nextInt(50);
        for (int number = 0; number < homes; number++) {
            int council = random.nextInt(councils);
            String region = "r" + council % regions;
            for (int at = 0; at < items; at++) {
                today[at] = (byte) asked.level(region, "SHARED", "i" + at);
            }
            var home = home(number, council, region, drawLevels(ease), true);
            boolean full = judge.full(home, new Asking(checklist, today));
            drawn.add(full ? home : home(number, council, region, home.levels(), false));
        }
        return new Market(TODAY, checklist, drawn, asked);
    }

    private Home home(int number, int council, String region, byte[] levels, boolean full) {
        int places = 1 + (number * 7 + council) % mostPlaces;
        var living = List.of(new Placed("c" + number % councils, places));
        return new Home(
                number,
                new UUID(1, number),
                "H" + number,
                "c" + council,
                region,
                "SHARED",
                places,
                full ? Held.FULL : Held.CONDITIONAL,
                living,
                levels);
    }

    private byte[] drawLevels(int ease) {
        int good = ease + random.nextInt(100 - ease + 5);
        byte[] levels = new byte[items];
        for (int at = 0; at < items; at++) {
            levels[at] = (byte) drawLevel(good).ordinal();
        }
        return levels;
    }

    private Level drawLevel(int good) {
        int dice = random.nextInt(300);
        if (dice < 2) {
            return Level.NOT_LOOKED_AT;
        }
        if (dice < 6) {
            return Level.NOT_APPLICABLE;
        }
        if (dice < 8) {
            return Level.ALMOST_1;
        }
        if (random.nextInt(105) < good) {
            return random.nextInt(105) < good ? Level.LEVEL_3 : Level.LEVEL_2;
        }
        return Level.LEVEL_1;
    }

    /** About so many per cent of the items to level 2, and some of these to level 3. */
    public Target target(int percent, int percentFurther) {
        var levels = new HashMap<String, Integer>();
        for (int at = 0; at < items; at++) {
            int level = random.nextInt(100) < percentFurther ? 3 : 2;
            if (at == 0 || random.nextInt(100) < percent) {
                levels.put("i" + at, level);
            }
        }
        return Target.of(levels);
    }

    /** None, one or two raises of the last half year, by each of which some full homes were taken out. */
    public List<PastRaise> past(int daysApart) {
        var raises = new ArrayList<PastRaise>();
        for (int raise = random.nextInt(3); raise > 0; raise--) {
            raises.add(new PastRaise(
                    raise + 1, TODAY.minusDays((long) daysApart * raise), some(2 + random.nextInt(4)), some(1)));
        }
        return raises;
    }

    /** One raise of that day, by which some full homes were taken out. */
    public List<PastRaise> pastOf(LocalDate day) {
        return List.of(new PastRaise(2, day, some(25), some(10)));
    }

    private Set<UUID> some(int percent) {
        var ids = new HashSet<UUID>();
        for (var home : market.homes()) {
            if (home.full() && random.nextInt(100) < percent) {
                ids.add(home.id());
            }
        }
        return ids;
    }

    /** None, or one that lifts one item. */
    public List<Draft> adopted() {
        if (random.nextInt(3) > 0) {
            return List.of();
        }
        return List.of(Draft.of(TODAY.plusDays(random.nextInt(300)), Map.of("i" + random.nextInt(items), 2)));
    }
}
