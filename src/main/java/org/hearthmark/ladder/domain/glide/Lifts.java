package org.hearthmark.ladder.domain.glide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearthmark.ladder.domain.market.Demand;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.Home;
import org.hearthmark.ladder.domain.market.Lift;
import org.hearthmark.ladder.domain.market.Market;
import org.hearthmark.ladder.domain.market.Target;

/**
 * Everything that is still to be lifted to reach a target, one level of one item each, in the order in which it is wanted:
 * by the suggested calendar, and of equal rank what fewer places lack.
 */
final class Lifts {

    private record Rated(Lift lift, Stage stage, long lacking) {}

    private final List<Rated> lifts;
    private final int[] under;
    private final LocalDate[] notBefore;

    /**
     * @param adopted what is asked when all adopted drafts have taken effect
     */
    Lifts(Market market, Demand adopted, List<Draft> drafts, Target target) {
        var found = new ArrayList<Rated>();
        target.levels().forEach((item, level) -> {
            int at = market.checklist().at(item);
            for (int step = lowest(adopted, target, at) + 1; step <= level; step++) {
                var stage = Stage.of(market.checklist().line(at), step);
                found.add(new Rated(new Lift(item, step), stage, lacking(market, target, at, step)));
            }
        });
        this.lifts = found.stream()
                .sorted(Comparator.comparing(Rated::stage)
                        .thenComparing(Rated::lacking)
                        .thenComparing(
                                rated -> market.checklist().at(rated.lift().item()))
                        .thenComparing(rated -> rated.lift().level()))
                .toList();
        this.under = new int[lifts.size()];
        this.notBefore = new LocalDate[lifts.size()];
        for (int lift = 0; lift < under.length; lift++) {
            under[lift] = find(lift(lift).item(), lift(lift).level() - 1);
            notBefore[lift] = lastNaming(drafts, lift(lift).item());
        }
    }

    private static int lowest(Demand demand, Target target, int at) {
        return IntStream.range(0, demand.grounds().size())
                .filter(ground -> target.concerns(demand.grounds().get(ground)))
                .map(ground -> demand.on(ground).level(at))
                .min()
                .orElse(3);
    }

    private static long lacking(Market market, Target target, int at, int level) {
        return market.homes().stream()
                .filter(home -> home.full() && home.lacks(at, level))
                .filter(home -> target.concerns(new Demand.Ground(home.region(), home.category())))
                .mapToLong(Home::places)
                .sum();
    }

    private int find(String item, int level) {
        var lower = new Lift(item, level < 1 ? 1 : level);
        return IntStream.range(0, lifts.size())
                .filter(number -> level >= 1 && lift(number).equals(lower))
                .findFirst()
                .orElse(-1);
    }

    private static LocalDate lastNaming(List<Draft> drafts, String item) {
        return drafts.stream()
                .filter(draft -> draft.levels().containsKey(item))
                .map(Draft::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    int size() {
        return lifts.size();
    }

    Lift lift(int number) {
        return lifts.get(number).lift();
    }

    Stage stage(int number) {
        return lifts.get(number).stage();
    }

    /** Whether it may be lifted on a day, after these: what lies under it is among them, and no adopted draft follows. */
    boolean mayFollow(BitSet done, int number, LocalDate day) {
        return (under[number] < 0 || done.get(under[number])) && !day.isBefore(notBefore[number]);
    }

    /** The lower level of the same item that is not among these. */
    Optional<Lift> missing(BitSet done, int number) {
        return under[number] < 0 || done.get(under[number]) ? Optional.empty() : Optional.of(lift(under[number]));
    }

    /** All, what the fewest places lack first. */
    List<Integer> smallestFirst() {
        return IntStream.range(0, lifts.size())
                .boxed()
                .sorted(Comparator.comparing(number -> lifts.get(number).lacking()))
                .toList();
    }

    /** All, as the suggested calendar wants them. */
    List<Integer> inOrder() {
        return IntStream.range(0, lifts.size()).boxed().toList();
    }

    /** By item, the highest level among these. */
    Map<String, Integer> levels(BitSet numbers) {
        var levels = new HashMap<String, Integer>();
        numbers.stream().mapToObj(this::lift).forEach(lift -> levels.merge(lift.item(), lift.level(), Math::max));
        return levels;
    }
}
