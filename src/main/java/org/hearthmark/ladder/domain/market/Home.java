package org.hearthmark.ladder.domain.market;

import java.util.List;
import java.util.UUID;
import org.hearthmark.standard.Level;

/**
 * One home as the ladder looks at it: where it is, what it offers, and what is recorded of it today.
 *
 * @param number   its place in the market, from 0
 * @param council  GSS code of the council in which it stands
 * @param living   the young people who live there, by placing council
 * @param levels   the ordinal of the {@link Level} recorded of each item, in the checklist's order; what is not asked of
 *                 a home of its ages is {@link Level#NOT_APPLICABLE}
 */
public record Home(
        int number,
        UUID id,
        String reference,
        String council,
        String region,
        String category,
        int places,
        Held held,
        List<Placed> living,
        byte[] levels) {

    private static final Level[] LEVELS = Level.values();
    private static final int BELOW_LEVEL_1 = Level.ALMOST_1.ordinal();

    public Home {
        living = List.copyOf(living);
        levels = levels.clone();
    }

    /** Whether it is accredited without conditions today. */
    public boolean full() {
        return held == Held.FULL;
    }

    /** Whether it is accredited today, with or without conditions. */
    public boolean accredited() {
        return held != Held.LAPSED;
    }

    @Override
    public byte[] levels() {
        return levels.clone();
    }

    /** What is recorded of the item at this place of the checklist. */
    public Level level(int at) {
        return LEVELS[levels[at]];
    }

    public boolean notLookedAt(int at) {
        return levels[at] == Level.NOT_LOOKED_AT.ordinal();
    }

    /** Whether the item applies, and is not recorded at the level that is asked: below it, or not looked at. */
    public boolean lacks(int at, int asked) {
        return levels[at] != Level.NOT_APPLICABLE.ordinal() && levels[at] < BELOW_LEVEL_1 + asked;
    }

    /** Whether it lacks any of the items at these places. */
    public boolean lacksAny(int[] places, Asking asked) {
        for (int at : places) {
            if (lacks(at, asked.level(at))) {
                return true;
            }
        }
        return false;
    }

    public boolean notLookedAtAny(int[] places) {
        for (int at : places) {
            if (notLookedAt(at)) {
                return true;
            }
        }
        return false;
    }

    public int youngPeople() {
        int sum = 0;
        for (Placed placed : living) {
            sum += placed.youngPeople();
        }
        return sum;
    }
}
