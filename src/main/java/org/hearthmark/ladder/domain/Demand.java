package org.hearthmark.ladder.domain;

import java.util.ArrayList;
import java.util.List;

/** What is asked on every ground of the market at one time; a ground is a region with a category of homes. */
final class Demand {

    record Ground(String region, String category) {}

    private final List<Ground> grounds;
    private final List<Asking> asked;

    Demand(List<Ground> grounds, List<Asking> asked) {
        this.grounds = List.copyOf(grounds);
        this.asked = List.copyOf(asked);
    }

    Asking on(int ground) {
        return asked.get(ground);
    }

    Demand with(Draft draft) {
        var changed = new ArrayList<Asking>(asked.size());
        for (int at = 0; at < asked.size(); at++) {
            var ground = grounds.get(at);
            var old = asked.get(at);
            changed.add(draft.concerns(ground.region(), ground.category()) ? old.with(draft.levels()) : old);
        }
        return new Demand(grounds, changed);
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
