package org.hearthmark.ladder.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hearthmark.ladder.domain.impact.Counts;
import org.hearthmark.ladder.domain.market.Answer;
import org.hearthmark.ladder.domain.market.Outcome;

/**
 * A table of an impact, with a bar for each line.
 *
 * @param by   what its lines are, as addresses say it
 * @param lead the heading of its first column
 */
public record ImpactTable(String by, String caption, String lead, List<Line> lines) {

    /** How long the longest bar is; all bars of a table have one scale. */
    static final int LONGEST_BAR = 200;

    /**
     * One line: how many answer what, and what becomes of them.
     *
     * @param out accredited without conditions today, and no longer then
     */
    public record Line(
            String key,
            String label,
            int all,
            int stands,
            int fallsShort,
            int notKnown,
            int lower,
            int conditional,
            int lapse,
            int out,
            int scale) {

        static Line of(String key, String label, Counts counts, Unit unit, int scale) {
            return new Line(
                    key,
                    label,
                    unit.of(counts.all()),
                    unit.of(counts.of(Answer.STANDS)),
                    unit.of(counts.of(Answer.FALLS_SHORT)),
                    unit.of(counts.of(Answer.NOT_KNOWN)),
                    unit.of(counts.of(Outcome.LOWER_GRADE)),
                    unit.of(counts.of(Outcome.CONDITIONAL)),
                    unit.of(counts.of(Outcome.LAPSE)),
                    unit.of(counts.outOfFull()),
                    Math.max(1, scale));
        }

        public int standsWide() {
            return wide(stands);
        }

        public int fallsShortWide() {
            return wide(fallsShort);
        }

        public int notKnownWide() {
            return wide(notKnown);
        }

        private int wide(int number) {
            return (int) ((long) number * LONGEST_BAR / scale);
        }

        Stream<Object> cells() {
            return Stream.of(label, all, stands, fallsShort, notKnown, lower, conditional, lapse, out);
        }
    }

    static final List<String> HEADINGS = List.of(
            "All",
            "Stand",
            "Fall short",
            "Not known",
            "Lower grade",
            "With conditions",
            "Lapse",
            "No longer fully accredited");

    static ImpactTable of(
            String by, String caption, String lead, Map<String, Counts> parts, UnaryOperator<String> name, Unit unit) {
        int most = parts.values().stream()
                .mapToInt(counts -> unit.of(counts.all()))
                .max()
                .orElse(1);
        var lines = parts.entrySet().stream()
                .map(part -> Line.of(part.getKey(), name.apply(part.getKey()), part.getValue(), unit, most))
                .sorted(Comparator.comparingInt((Line line) -> line.fallsShort() + line.notKnown())
                        .reversed()
                        .thenComparing(Line::label))
                .toList();
        return new ImpactTable(by, caption, lead, lines);
    }
}
