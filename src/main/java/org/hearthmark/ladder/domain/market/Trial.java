package org.hearthmark.ladder.domain.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Tries raises on a market in which nobody cures anything. Homes that lack nothing of what is lifted are never judged,
 * nor those that are out already: what is out stays out, even if a later draft asks less again.
 */
public final class Trial {

    /** From what is asked after an earlier effect to what is asked then. */
    public record Move(Effect before, Demand asked, Demand then, LocalDate day) {}

    private final Market market;
    private final Judge judge;
    private final int lookAgain;
    private final BitSet candidates;
    private final BitSet partlySeen;
    private long judgements;

    public Trial(Market market, Judge judge) {
        this.market = market;
        this.judge = judge;
        this.lookAgain = 8 + market.homes().size() / 128;
        this.candidates = market.full();
        int[] all = IntStream.range(0, market.checklist().size()).toArray();
        this.partlySeen = candidates.stream()
                .filter(number -> market.homes().get(number).notLookedAtAny(all))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    public Market market() {
        return market;
    }

    /** How often the judge was asked. */
    public long judgements() {
        return judgements;
    }

    /** What past raises left behind, and then each draft by its day. */
    public List<Effect> course(List<PastRaise> past, List<Draft> drafts) {
        var course = past(past);
        var demand = market.demand();
        var ordered = drafts.stream().sorted(Comparator.comparing(Draft::day)).toList();
        for (var draft : ordered) {
            var then = demand.with(draft);
            course.add(after(course.isEmpty() ? start(draft.day()) : last(course), demand, then, draft.day()));
            demand = then;
        }
        return course;
    }

    /** The effects of past raises, by their days. */
    public List<Effect> past(List<PastRaise> past) {
        var course = new ArrayList<Effect>();
        for (var raise :
                past.stream().sorted(Comparator.comparing(PastRaise::day)).toList()) {
            var before = course.isEmpty() ? start(raise.day()) : last(course);
            var out = union(before.out(), market.numbers(raise.takenOut()));
            var unseen = market.numbers(raise.notKnown());
            unseen.and(union(candidates, out));
            var vague = (BitSet) unseen.clone();
            vague.and(out);
            course.add(new Effect(raise.day(), out, union(before.vague(), vague), unseen));
        }
        return course;
    }

    public static Effect start(LocalDate day) {
        return new Effect(day, new BitSet(), new BitSet(), new BitSet());
    }

    /** The effect of asking more, after an earlier effect. */
    public Effect after(Effect before, Demand asked, Demand then, LocalDate day) {
        return after(new Move(before, asked, then, day), effect -> false).orElseThrow();
    }

    /**
     * The same, given up as soon as it is enough.
     *
     * @param enough asked before a home is judged and then now and again, with what is out so far
     */
    public Optional<Effect> after(Move move, Predicate<Effect> enough) {
        int[][] lifted = move.then().lifted(move.asked());
        var out = (BitSet) move.before().out().clone();
        var effect = new Effect(move.day(), out, (BitSet) move.before().vague().clone(), unseen(lifted));
        int newlyOut = 0;
        int lookAt = 0;
        for (int number = next(out, 0); number >= 0; number = next(out, number + 1)) {
            var home = market.homes().get(number);
            if (home.lacksAny(lifted[market.ground(home)], market.asked(home, move.then()))) {
                if (newlyOut >= lookAt) {
                    if (enough.test(effect)) {
                        return Optional.empty();
                    }
                    lookAt = newlyOut + lookAgain;
                }
                newlyOut += isOut(home, move.then(), effect) ? 1 : 0;
            }
        }
        return Optional.of(effect);
    }

    /** The next full home that is not out. */
    private int next(BitSet out, int from) {
        int number = candidates.nextSetBit(from);
        while (number >= 0 && out.get(number)) {
            number = candidates.nextSetBit(number + 1);
        }
        return number;
    }

    private boolean isOut(Home home, Demand then, Effect effect) {
        judgements++;
        var judgement = judge.of(home, market.askedToday(home), market.asked(home, then));
        if (judgement.outcome().full()) {
            return false;
        }
        effect.out().set(home.number());
        effect.vague().set(home.number(), judgement.answer() == Answer.NOT_KNOWN);
        return true;
    }

    /** The full homes in which something of which more is asked than before was not looked at. */
    public BitSet unseen(Demand asked, Demand then) {
        return unseen(then.lifted(asked));
    }

    private BitSet unseen(int[][] lifted) {
        var unseen = new BitSet();
        partlySeen.stream().forEach(number -> {
            var home = market.homes().get(number);
            unseen.set(number, home.notLookedAtAny(lifted[market.ground(home)]));
        });
        return unseen;
    }

    /** The judge's word, asked only where the home lacks one of the items at these places, which are lifted. */
    public Judgement judge(Home home, int[] lifted, Asking before, Asking then) {
        if (!home.lacksAny(lifted, then)) {
            return Judgement.STANDS;
        }
        judgements++;
        return judge.of(home, before, then);
    }

    public static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    public static BitSet union(BitSet one, BitSet other) {
        var all = (BitSet) one.clone();
        all.or(other);
        return all;
    }
}
