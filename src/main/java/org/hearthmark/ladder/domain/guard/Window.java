package org.hearthmark.ladder.domain.guard;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.hearthmark.ladder.domain.market.Effect;
import org.hearthmark.ladder.domain.market.Trial;

/**
 * The weeks that end with a raise. A raise of exactly the length of the window ago is no longer in it: its homes were
 * out when the window started.
 *
 * @param before  the homes that were out at the start
 * @param counted the homes that the guard counts: full at the start, and taken out within it or not known
 * @param vague   those of the counted of which nobody knows
 */
public record Window(LocalDate start, LocalDate day, BitSet before, BitSet counted, BitSet vague) {

    /** The window that ends with the raise at this place of the course, which is ordered by days. */
    public static Window endingWith(List<Effect> course, int at, int weeks) {
        var end = course.get(at);
        var start = end.day().minusWeeks(weeks);
        var before = new BitSet();
        var unseen = new BitSet();
        for (int earlier = 0; earlier <= at; earlier++) {
            var effect = course.get(earlier);
            if (effect.day().isAfter(start)) {
                unseen.or(effect.unseen());
            } else {
                before = effect.out();
            }
        }
        return of(start, end, before, unseen);
    }

    private static Window of(LocalDate start, Effect end, BitSet before, BitSet unseen) {
        var vague = (BitSet) unseen.clone();
        vague.andNot(end.out());
        vague.or(end.vague());
        vague.andNot(before);
        var counted = Trial.union(end.out(), vague);
        counted.andNot(before);
        return new Window(start, end.day(), before, counted, vague);
    }
}
