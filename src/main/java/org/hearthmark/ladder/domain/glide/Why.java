package org.hearthmark.ladder.domain.glide;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearthmark.ladder.domain.guard.GuardFigure;
import org.hearthmark.ladder.domain.guard.GuardLimits;

/**
 * Why a step of a plan takes effect on its day and not before.
 *
 * @param instead the day before its own on which it was tried; its own day where there is none
 * @param refused where the guard would trip then; empty unless the guard is the reason
 */
public record Why(Kind kind, LocalDate instead, List<GuardFigure> refused) {

    /** The kinds of reason. */
    public enum Kind {
        EARLIEST,
        PACE,
        GUARD,
        SEQUENCE
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** @param council the name of a council, by its code */
    public String words(GuardLimits limits, UnaryOperator<String> council) {
        return switch (kind) {
            case EARLIEST -> "It is the first day that the notice to providers allows.";
            case PACE ->
                "The guard would let it take effect on " + DAY.format(instead)
                        + " already; it follows in steps, safety items first and small changes before big ones.";
            case GUARD -> "On " + DAY.format(instead) + " the guard would trip: " + places(limits, council);
            case SEQUENCE ->
                "On " + DAY.format(instead)
                        + " the guard would let it pass, but what follows would no longer find room.";
        };
    }

    private String places(GuardLimits limits, UnaryOperator<String> council) {
        return refused.stream().map(figure -> figure.words(limits, council)).collect(Collectors.joining(" "));
    }
}
