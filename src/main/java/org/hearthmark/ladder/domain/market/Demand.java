package org.hearthmark.ladder.domain.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is asked on every ground of the market at one time; a ground is a region with a category of homes. */
public final class Demand {

    public record Ground(String region, String category) {}

    private final List<Ground> grounds;
    private final List<Asking> asked;

    Demand(List<Ground> grounds, List<Asking> asked) {
        this.grounds = List.copyOf(grounds);
        this.asked = List.copyOf(asked);
    }

    public Asking on(int ground) {
        return asked.get(ground);
    }

    /** On each ground, the places of the items of which more is asked here than before. */
    public int[][] lifted(Demand before) {
        int[][] lifted = new int[asked.size()][];
        for (int ground = 0; ground < lifted.length; ground++) {
            lifted[ground] = on(ground).lifted(before.on(ground));
        }
        return lifted;
    }

    public Demand with(Draft draft) {
        var changed = new ArrayList<Asking>(asked.size());
        for (int at = 0; at < asked.size(); at++) {
            var ground = grounds.get(at);
            var old = asked.get(at);
            changed.add(draft.concerns(ground.region(), ground.category()) ? old.with(draft.levels()) : old);
        }
        return new Demand(grounds, changed);
    }

    /** The same with this asked at least on the grounds of a target: nothing is lowered. */
    public Demand raised(Target target, Map<String, Integer> levels) {
        var changed = new ArrayList<Asking>(asked.size());
        for (int at = 0; at < asked.size(); at++) {
            changed.add(target.concerns(grounds.get(at)) ? asked.get(at).raised(levels) : asked.get(at));
        }
        return new Demand(grounds, changed);
    }

    public List<Ground> grounds() {
        return grounds;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Demand that && asked.equals(that.asked);
    }

    @Override
    public int hashCode() {
        return asked.hashCode();
    }
}
