package org.hearthmark.ladder.domain.guard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearthmark.ladder.domain.market.Home;

/**
 * What the guard says of the window that ends with a raise.
 *
 * @param start    the day on which the window starts; a raise of that very day is no longer in it
 * @param day      the day of the raise
 * @param councils every council with full places at the start, by its code
 * @param takenOut the homes behind the figures
 * @param notKnown the homes of which nobody knows
 */
public record GuardResult(
        LocalDate start,
        LocalDate day,
        GuardLimits limits,
        GuardFigure overall,
        List<GuardFigure> councils,
        List<PlacingFigure> placing,
        List<Home> takenOut,
        List<Home> notKnown) {

    public boolean tripped() {
        return trippedFigures().findAny().isPresent();
    }

    /** The overall figure first, where it is one of them. */
    public Stream<GuardFigure> trippedFigures() {
        return Stream.concat(Stream.of(overall), councils.stream())
                .filter(figure -> !figure.tripped().isEmpty());
    }
}
