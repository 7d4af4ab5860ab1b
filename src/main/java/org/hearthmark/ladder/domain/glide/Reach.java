package org.hearthmark.ladder.domain.glide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearthmark.ladder.domain.market.Demand;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.Effect;
import org.hearthmark.ladder.domain.market.Target;
import org.hearthmark.ladder.domain.market.Trial;

/** What lifts and adopted drafts take out, in any number and order; each is worked out once. */
final class Reach {

    /** How much has taken effect: so many of the adopted drafts, and these lifts. */
    record State(int adopted, BitSet lifts) {}

    /** What such a state comes to; numbered in the order in which they were met. */
    private record Reached(int number, Demand demand, Effect effect) {}

    static final State START = new State(0, new BitSet());

    private final Trial trial;
    private final Target target;
    private final Lifts lifts;
    private final List<Draft> adopted;
    private final List<Demand> demands = new ArrayList<>();
    private final Map<State, Reached> reached = new HashMap<>();
    private final Map<Long, BitSet> unseen = new HashMap<>();

    /** @param left what past raises have left behind */
    Reach(Trial trial, Effect left, List<Draft> adopted, Target target) {
        this.trial = trial;
        this.target = target;
        this.adopted = adopted;
        demands.add(trial.market().demand());
        adopted.forEach(draft -> demands.add(Trial.last(demands).with(draft)));
        this.lifts = new Lifts(trial.market(), Trial.last(demands), adopted, target);
        reached.put(START, new Reached(0, demands.get(0), left));
    }

    Lifts lifts() {
        return lifts;
    }

    /** With the adopted drafts up to a day, and a step, which may be null. */
    State next(State state, BitSet step, LocalDate day) {
        int count = state.adopted();
        while (count < adopted.size() && !adopted.get(count).day().isAfter(day)) {
            count++;
        }
        return new State(count, step == null ? state.lifts() : Trial.union(state.lifts(), step));
    }

    Demand demand(State state) {
        return demands.get(state.adopted()).raised(target, lifts.levels(state.lifts()));
    }

    /**
     * The effect of going from a state that was reached to another.
     *
     * @param enough asked also while homes are still judged: what trips then trips with more as well
     * @return empty where it is enough
     */
    Optional<Effect> effect(State from, State to, LocalDate day, Predicate<Effect> enough) {
        var known = reached.get(to);
        var before = reached.get(from);
        if (known == null) {
            var demand = demand(to);
            var effect = trial.after(new Trial.Move(before.effect(), before.demand(), demand, day), enough);
            if (effect.isEmpty()) {
                return effect;
            }
            known = new Reached(reached.size(), demand, effect.get());
            reached.put(to, known);
        }
        var effect = new Effect(day, known.effect().out(), known.effect().vague(), unseen(before, known));
        return enough.test(effect) ? Optional.empty() : Optional.of(effect);
    }

    private BitSet unseen(Reached from, Reached to) {
        long both = (long) from.number() << Integer.SIZE | to.number();
        return unseen.computeIfAbsent(both, pair -> trial.unseen(from.demand(), to.demand()));
    }
}
