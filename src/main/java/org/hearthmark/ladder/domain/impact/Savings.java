package org.hearthmark.ladder.domain.impact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearthmark.ladder.domain.guard.Guard;
import org.hearthmark.ladder.domain.market.Demand;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.Effect;
import org.hearthmark.ladder.domain.market.Home;
import org.hearthmark.ladder.domain.market.Judge;
import org.hearthmark.ladder.domain.market.Lift;
import org.hearthmark.ladder.domain.market.Market;
import org.hearthmark.ladder.domain.market.Trial;

/**
 * Which items of a draft cost most: what one item less, or one level less, would save. Its cost are the homes that it
 * takes out of full accreditation and those not known, as the guard counts them. Items may cost something together that
 * none costs alone; then neither alone saves it.
 */
public final class Savings {

    private static final Comparator<Saving> MOST_PLACES_FIRST = Comparator.comparing(
                    (Saving saving) -> saving.saved().places())
            .reversed()
            .thenComparing(Saving::item);

    private final Trial trial;
    private final Market market;
    private final Demand before;
    private final Demand asked;
    private final Draft draft;
    private final BitSet lost;

    /** Of a draft over what is asked once these have taken effect, in this order. */
    public Savings(Market market, Judge judge, List<Draft> earlier, Draft draft) {
        this.trial = new Trial(market, judge);
        this.market = market;
        var demand = market.demand();
        for (var adopted : earlier) {
            demand = demand.with(adopted);
        }
        this.before = demand;
        this.draft = draft;
        this.asked = demand.with(draft);
        this.lost = lost(trial.after(Trial.start(draft.day()), market.demand(), demand, draft.day()));
    }

    /** The whole cost of the draft. */
    public Tally cost() {
        return tally(Guard.homes(market, lost));
    }

    /** What each item less would save, the dearest first. */
    public List<Saving> withoutItem() {
        return draft.levels().keySet().stream()
                .map(item -> saving(item, 0, draft.without(item)))
                .sorted(MOST_PLACES_FIRST)
                .toList();
    }

    /** What one level less would save, for each item that would still be lifted somewhere; the dearest first. */
    public List<Saving> oneLevelLower() {
        var savings = new ArrayList<Saving>();
        draft.levels().forEach((item, level) -> {
            if (level > 1 && lifts(item, level - 1)) {
                savings.add(saving(item, level - 1, draft.with(new Lift(item, level - 1))));
            }
        });
        savings.sort(MOST_PLACES_FIRST);
        return savings;
    }

    private boolean lifts(String item, int level) {
        var lower = before.with(draft.with(new Lift(item, level)));
        int at = market.checklist().at(item);
        for (int ground = 0; ground < before.grounds().size(); ground++) {
            if (lower.on(ground).level(at) > before.on(ground).level(at)) {
                return true;
            }
        }
        return false;
    }

    /** Only homes that are lost and lack the item can be saved by asking less of it: only they are judged again. */
    private Saving saving(String item, int level, Draft less) {
        var then = before.with(less);
        int[][] lifted = then.lifted(before);
        int at = market.checklist().at(item);
        var homes = Guard.homes(market, lost).stream()
                .filter(home -> home.lacks(at, market.asked(home, asked).level(at)))
                .filter(home -> stays(home, lifted[market.ground(home)], then))
                .toList();
        return new Saving(item, level, tally(homes), homes);
    }

    private boolean stays(Home home, int[] lifted, Demand then) {
        var judgement = trial.judge(home, lifted, market.askedToday(home), market.asked(home, then));
        return judgement.outcome().full() && !home.notLookedAtAny(lifted);
    }

    private BitSet lost(Effect start) {
        var effect = trial.after(start, before, asked, draft.day());
        var all = Trial.union(effect.out(), effect.unseen());
        all.andNot(start.out());
        return all;
    }

    private static Tally tally(List<Home> homes) {
        return homes.stream().map(Tally::of).reduce(Tally.NOTHING, Tally::plus);
    }
}
