package org.hearthmark.ladder.domain.glide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearthmark.ladder.domain.guard.GuardFigure;
import org.hearthmark.ladder.domain.guard.GuardLimits;
import org.hearthmark.ladder.domain.market.Home;
import org.hearthmark.ladder.domain.market.Lift;

/**
 * A lift that the plan does not reach, and what stands in its way.
 *
 * @param day      the last day on which it was tried
 * @param waitsFor a lower level of the same item that is not reached either
 * @param refused  where the guard would trip on that day
 * @param homes    that the lift would take out there, or of which nobody knows: what is cured or looked at in them makes
 *                 room
 */
public record Obstacle(Lift lift, LocalDate day, Optional<Lift> waitsFor, List<GuardFigure> refused, List<Home> homes) {

    /** How many places more than the guard allows; the most of any council, or overall. */
    public int placesOver(GuardLimits limits) {
        return refused.stream()
                .mapToInt(figure -> figure.counted() - figure.allowed(limits))
                .max()
                .orElse(0);
    }

    /** @param council the name of a council, by its code */
    public String words(GuardLimits limits, UnaryOperator<String> council) {
        String what = lift.item() + " to level " + lift.level();
        if (waitsFor.isPresent()) {
            return what + " waits for its level " + waitsFor.get().level() + ".";
        }
        if (refused.isEmpty()) {
            return what + " finds no day before the end.";
        }
        return what + " would trip the guard: "
                + refused.stream().map(figure -> figure.words(limits, council)).collect(Collectors.joining(" "));
    }
}
