package org.hearthmark.ladder.domain.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.Home;
import org.hearthmark.ladder.domain.market.Judge;
import org.hearthmark.ladder.domain.market.Market;
import org.hearthmark.ladder.domain.market.PastRaise;
import org.hearthmark.ladder.domain.market.Trial;

/**
 * How much raises may take out of the market at once. Counted are the places that the raises of the last 26 weeks, the
 * drafts adopted before and this one take out of full accreditation and that were not cured, and those not known; over
 * the places that were full at the start of those weeks. It trips over 10 % and at least 10 places in a council, or its
 * last such place, or over 15 % overall. Whole numbers only. Source: the scheme's guard of raises.
 *
 * <p>Where the window starts before today, full at its start are the homes that are full today and those that a raise
 * has taken out since. A home accredited since then counts as if it had been there: otherwise everything would trip in
 * the scheme's first half year. A home is not known when something lifted was not looked at, also where it falls short
 * elsewhere and would stay full by its records: so that asking for more never makes a figure smaller.
 */
public final class Guard {

    private final GuardLimits limits;

    public Guard(GuardLimits limits) {
        this.limits = limits;
    }

    public GuardLimits limits() {
        return limits;
    }

    /** A draft among the adopted ones: its own window, and those of adopted ones after it that would count it too. */
    public GuardReport check(Market market, Judge judge, List<PastRaise> past, List<Draft> adopted, Draft draft) {
        var all = new ArrayList<>(adopted);
        all.add(draft);
        all.sort(Comparator.comparing(Draft::day));
        int at = IntStream.range(0, all.size())
                .filter(number -> all.get(number) == draft)
                .findFirst()
                .orElseThrow();
        var results = over(market, judge, past, all);
        var later = IntStream.range(at + 1, all.size())
                .mapToObj(results::get)
                .filter(result -> result.start().isBefore(draft.day()))
                .toList();
        return new GuardReport(results.get(at), later);
    }

    /**
     * The same draft on later days, up to a last one: those on which something that counts beside it would count no
     * longer. On any day between them it stands as on the one before.
     */
    public List<GuardReport> later(
            Market market, Judge judge, List<PastRaise> past, List<Draft> adopted, Draft draft, LocalDate latest) {
        return Days.worthLooking(draft.day(), latest, limits.weeks(), past, adopted).stream()
                .filter(day -> day.isAfter(draft.day()))
                .map(day -> check(market, judge, past, adopted, draft.on(day)))
                .toList();
    }

    /** The window of each draft of a sequence, in the order of their days. */
    public List<GuardResult> over(Market market, Judge judge, List<PastRaise> past, List<Draft> drafts) {
        var course = new Trial(market, judge).course(past, drafts);
        var places = places(market, past);
        return IntStream.range(course.size() - drafts.size(), course.size())
                .mapToObj(at -> result(places, Window.endingWith(course, at, limits.weeks())))
                .toList();
    }

    public static FullPlaces places(Market market, List<PastRaise> past) {
        var full = market.full();
        full.or(market.numbers(past.stream()
                .map(PastRaise::takenOut)
                .flatMap(Collection::stream)
                .toList()));
        return new FullPlaces(market, full);
    }

    /** Whether the window trips; the same rule as the figures, without them. */
    public boolean trips(FullPlaces places, Window window) {
        int[] counted = places.sums(window.counted());
        int[] full = places.without(window.before());
        for (int council = 0; council < counted.length; council++) {
            if (!limbs(counted[council], full[council]).isEmpty()) {
                return true;
            }
        }
        return limits.overInAll(
                IntStream.of(counted).asLongStream().sum(),
                IntStream.of(full).asLongStream().sum());
    }

    public GuardResult result(FullPlaces places, Window window) {
        int[] counted = places.sums(window.counted());
        int[] vague = places.sums(window.vague());
        int[] full = places.without(window.before());
        var councils = IntStream.range(0, full.length)
                .filter(council -> full[council] > 0)
                .mapToObj(council -> new GuardFigure(
                        places.councils().get(council),
                        full[council],
                        counted[council] - vague[council],
                        vague[council],
                        limbs(counted[council], full[council])))
                .toList();
        var certain = (BitSet) window.counted().clone();
        certain.andNot(window.vague());
        return new GuardResult(
                window.start(),
                window.day(),
                limits,
                overall(councils),
                councils,
                placing(places, window),
                homes(places.market(), certain),
                homes(places.market(), window.vague()));
    }

    private List<Limb> limbs(int counted, int full) {
        if (counted == 0) {
            return List.of();
        }
        var limbs = new ArrayList<Limb>(2);
        if (limits.overInCouncil(counted, full)) {
            limbs.add(Limb.SHARE_OF_COUNCIL);
        }
        if (counted == full) {
            limbs.add(Limb.LAST_PLACE);
        }
        return limbs;
    }

    private GuardFigure overall(List<GuardFigure> councils) {
        int full = councils.stream().mapToInt(GuardFigure::full).sum();
        int takenOut = councils.stream().mapToInt(GuardFigure::takenOut).sum();
        int notKnown = councils.stream().mapToInt(GuardFigure::notKnown).sum();
        boolean over = limits.overInAll((long) takenOut + notKnown, full);
        return new GuardFigure("", full, takenOut, notKnown, over ? List.of(Limb.OVERALL) : List.of());
    }

    private static List<PlacingFigure> placing(FullPlaces places, Window window) {
        var full = places.full();
        full.andNot(window.before());
        var living = young(places.market(), full);
        var affected = young(places.market(), window.counted());
        return living.entrySet().stream()
                .map(council -> new PlacingFigure(
                        council.getKey(), council.getValue(), affected.getOrDefault(council.getKey(), 0)))
                .toList();
    }

    private static Map<String, Integer> young(Market market, BitSet homes) {
        var young = new TreeMap<String, Integer>();
        homes(market, homes).stream()
                .flatMap(home -> home.living().stream())
                .forEach(placed -> young.merge(placed.council(), placed.youngPeople(), Integer::sum));
        return young;
    }

    public static List<Home> homes(Market market, BitSet numbers) {
        return numbers.stream().mapToObj(market.homes()::get).toList();
    }
}
