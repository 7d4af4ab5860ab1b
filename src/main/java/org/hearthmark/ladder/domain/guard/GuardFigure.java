package org.hearthmark.ladder.domain.guard;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the guard counts in one council, or overall; in places.
 *
 * @param council  GSS code, empty for the overall figure
 * @param full     in homes accredited without conditions at the start of the window
 * @param takenOut of these, in homes that fall short and would no longer be
 * @param notKnown of these, in further homes of which nobody knows, since something lifted was not looked at
 * @param tripped  by what the guard trips here; empty where it does not
 */
public record GuardFigure(String council, int full, int takenOut, int notKnown, List<Limb> tripped) {

    public GuardFigure {
        tripped = List.copyOf(tripped);
    }

    public int counted() {
        return takenOut + notKnown;
    }

    public int left() {
        return full - counted();
    }

    /** How many places may be counted here before it trips; the overall limit is another figure's. */
    public int allowed(GuardLimits limits) {
        if (council.isEmpty()) {
            return (int) ((long) full * limits.overallPercent() / 100);
        }
        long share = Math.max(limits.councilPlaces() - 1L, (long) full * limits.councilPercent() / 100);
        return (int) Math.max(0, Math.min(share, full - 1L));
    }

    /** How many more places may still be counted. */
    public int room(GuardLimits limits) {
        return Math.max(0, allowed(limits) - counted());
    }

    /** One sentence with its reasons, where it trips. */
    public String words(GuardLimits limits) {
        var sentence = new StringBuilder()
                .append(counted())
                .append(" of ")
                .append(full)
                .append(" places that were fully accredited at the start of the ")
                .append(limits.weeks())
                .append(" weeks would no longer be");
        if (notKnown > 0) {
            sentence.append(", ").append(notKnown).append(" of them because nobody has looked yet");
        }
        tripped.forEach(limb -> sentence.append(": ").append(limb.words(limits)));
        return sentence.append('.').toString();
    }

    /** The same with the name of the council before it. */
    public String words(GuardLimits limits, UnaryOperator<String> name) {
        return (council.isEmpty() ? "overall" : name.apply(council)) + ": " + words(limits);
    }
}
