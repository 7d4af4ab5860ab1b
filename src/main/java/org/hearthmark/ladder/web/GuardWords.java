package org.hearthmark.ladder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.ladder.domain.guard.GuardFigure;
import org.hearthmark.ladder.domain.guard.GuardReport;
import org.hearthmark.ladder.domain.guard.GuardResult;
import org.hearthmark.shared.DaysInWords;

/** The guard's verdict in words. */
final class GuardWords {

    /** A council's figure, or the one of all, in places. */
    public record Line(
            String name, int full, int takenOut, int notKnown, int counted, int left, int room, String tripped) {}

    /** @param reasons a sentence for each figure that trips; empty where none does */
    public record Verdict(boolean tripped, String heading, List<String> reasons) {}

    private GuardWords() {}

    static Verdict verdict(GuardReport report, UnaryOperator<String> council) {
        var reasons = new ArrayList<String>(sentences(report.own(), council));
        report.later()
                .forEach(later -> sentences(later, council)
                        .forEach(sentence -> reasons.add("With the raise of " + DaysInWords.day(later.day())
                                + ", which comes later: " + sentence)));
        return new Verdict(
                report.tripped(),
                report.tripped()
                        ? "The guard trips: too much of the market would go at once"
                        : "The guard lets it pass",
                reasons);
    }

    private static List<String> sentences(GuardResult result, UnaryOperator<String> council) {
        return result.trippedFigures()
                .map(figure -> name(figure, council) + ": " + figure.words(result.limits()))
                .toList();
    }

    static List<Line> lines(GuardResult result, UnaryOperator<String> council) {
        return Stream.concat(Stream.of(result.overall()), result.councils().stream())
                .map(figure -> new Line(
                        name(figure, council),
                        figure.full(),
                        figure.takenOut(),
                        figure.notKnown(),
                        figure.counted(),
                        figure.left(),
                        figure.room(result.limits()),
                        figure.tripped().stream()
                                .map(limb -> limb.words(result.limits()))
                                .collect(Collectors.joining("; "))))
                .toList();
    }

    private static String name(GuardFigure figure, UnaryOperator<String> council) {
        return figure.council().isEmpty() ? "Overall" : council.apply(figure.council());
    }
}
