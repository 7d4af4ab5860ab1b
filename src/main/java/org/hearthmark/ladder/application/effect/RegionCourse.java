package org.hearthmark.ladder.application.effect;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseStep;
import org.hearthmark.standard.Effect;

/** Reads from what was done with a raise how far it has come in each region. Pure. */
final class RegionCourse {

    /** Under which name the day of a step is kept. */
    static final String DAY = "day";

    private RegionCourse() {}

    /** The details of a step that names a day. */
    static Map<String, String> on(LocalDate day) {
        return Map.of(DAY, day.toString());
    }

    /**
     * @param everywhere all regions, for a raise that names none
     * @param effects    of all versions: what the standard says is in effect; what another node has just written is known from
     *                   the steps
     */
    static List<RegionOfRaise> of(RaiseFile raise, Collection<String> everywhere, List<Effect> effects) {
        var regions = raise.content().regions().isEmpty()
                ? everywhere
                : raise.content().regions();
        return regions.stream()
                .sorted()
                .map(region -> inEffect(raise, region, effects))
                .toList();
    }

    private static RegionOfRaise inEffect(RaiseFile raise, String region, List<Effect> effects) {
        int version = raise.publishedAs().orElse(0);
        return effects.stream()
                .filter(effect -> effect.version() == version && effect.region().equals(region))
                .findFirst()
                .map(effect -> new RegionOfRaise(region, State.IN_EFFECT, effect.from(), ""))
                .orElseGet(() -> done(raise, region));
    }

    private static RegionOfRaise done(RaiseFile raise, String region) {
        var now = new RegionOfRaise(region, State.WAITING, raise.content().day(), "");
        for (var step : raise.steps()) {
            if (step.region().equals(region)) {
                now = after(now, step);
            }
        }
        return now;
    }

    private static RegionOfRaise after(RegionOfRaise before, RaiseStep step) {
        var region = before.region();
        return switch (step.act()) {
            case HELD -> new RegionOfRaise(region, State.HELD, before.day(), step.note());
            case RELEASED -> new RegionOfRaise(region, State.RELEASED, day(step), step.note());
            case MOVED -> new RegionOfRaise(region, putOff(before), day(step), step.note());
            case TOOK_EFFECT -> new RegionOfRaise(region, State.IN_EFFECT, day(step), "");
            case DROPPED -> new RegionOfRaise(region, State.DROPPED, before.day(), step.note());
            default -> before;
        };
    }

    /** What is let go and has missed its day is not held against the guard again. */
    private static State putOff(RegionOfRaise before) {
        return before.state() == State.RELEASED ? State.RELEASED : State.WAITING;
    }

    private static LocalDate day(RaiseStep step) {
        return LocalDate.parse(step.details().get(DAY));
    }
}
