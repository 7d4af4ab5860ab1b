package org.hearthmark.ladder.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Tries raises on a market in which nobody cures anything. Homes that lack nothing of what is lifted are never judged,
 * nor those that are out already: what is out stays out, even if a later draft asks less again.
 */
final class Trial {

    private final Market market;
    private final Judge judge;
    private final BitSet candidates;
    private long judgements;

    Trial(Market market, Judge judge) {
        this.market = market;
        this.judge = judge;
        this.candidates = market.full();
    }

    Market market() {
        return market;
    }

    /** How often the judge was asked. */
    long judgements() {
        return judgements;
    }

    /** What past raises left behind, and then each draft by its day. */
    List<Effect> course(List<PastRaise> past, List<Draft> drafts) {
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
    List<Effect> past(List<PastRaise> past) {
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

    static Effect start(LocalDate day) {
        return new Effect(day, new BitSet(), new BitSet(), new BitSet());
    }

    /** The effect of asking more, after an earlier effect. */
    Effect after(Effect before, Demand asked, Demand then, LocalDate day) {
        var out = (BitSet) before.out().clone();
        var vague = (BitSet) before.vague().clone();
        var unseen = new BitSet();
        for (int number = candidates.nextSetBit(0); number >= 0; number = candidates.nextSetBit(number + 1)) {
            var home = market.homes().get(number);
            var now = market.asked(home, asked);
            var next = market.asked(home, then);
            if (next != now) {
                unseen.set(number, next.unseen(home, now));
                decide(home, now, next, out, vague);
            }
        }
        return new Effect(day, out, vague, unseen);
    }

    private void decide(Home home, Asking now, Asking next, BitSet out, BitSet vague) {
        int number = home.number();
        if (out.get(number) || !next.concerns(home, now)) {
            return;
        }
        var judgement = judge(home, market.askedToday(home), next);
        out.set(number, !judgement.outcome().full());
        vague.set(number, !judgement.outcome().full() && judgement.answer() == Answer.NOT_KNOWN);
    }

    /** The judge's word, asked only where the home lacks something of what is lifted. */
    Judgement judge(Home home, Asking before, Asking then) {
        if (!then.concerns(home, before)) {
            return Judgement.STANDS;
        }
        judgements++;
        return judge.of(home, before, then);
    }

    static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    static BitSet union(BitSet one, BitSet other) {
        var all = (BitSet) one.clone();
        all.or(other);
        return all;
    }
}
