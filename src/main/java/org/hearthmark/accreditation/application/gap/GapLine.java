package org.hearthmark.accreditation.application.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearthmark.accreditation.domain.gap.Ask;
import org.hearthmark.accreditation.domain.gap.Ask.State;
import org.hearthmark.accreditation.domain.gap.Gap;
import org.hearthmark.accreditation.domain.standing.SettingFacts.ItemFact;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;

/**
 * An item that is asked of a home and not recorded of it, with what its provider has answered.
 *
 * @param answers about the item, the latest first
 */
public record GapLine(Gap gap, List<GivenAnswer> answers) {

    /** One level asked of the item, in words. */
    public record AskLine(int level, String text, String when, State state) {}

    public GapLine {
        answers = List.copyOf(answers);
    }

    public Item item() {
        return gap.item();
    }

    public String title() {
        return item().id() + " " + item().title();
    }

    public List<AskLine> asks() {
        return gap.asks().stream()
                .map(ask -> new AskLine(ask.level(), item().levels().get(ask.level()), when(ask), ask.state()))
                .toList();
    }

    private static String when(Ask ask) {
        var from = DaysInWords.day(ask.from());
        return switch (ask.state()) {
            case DUE -> "Asked since " + from + ", and to be met now";
            case IN_GRACE -> "Asked since " + from + ", to be met before " + day(ask.by());
            case WAITING ->
                "Asked since " + from + "; your date, " + day(ask.by()) + ", stands still until the answer is checked";
            case PLANNED -> "From " + from + ", to be met before " + day(ask.by());
            case HELD -> "Planned for " + from + ", held by the alliance: no day is set";
        };
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DaysInWords::day).orElse("");
    }

    /** What counts as recorded today, in words. */
    public String recorded() {
        return gap.recorded().label()
                + gap.fact()
                        .filter(fact -> fact.level() != gap.recorded() && gap.recorded() != Level.NOT_LOOKED_AT)
                        .flatMap(ItemFact::dated)
                        .map(dated -> ", because the document of " + DaysInWords.day(dated) + " has run out")
                        .orElse("");
    }

    /** Whether it has been answered, whatever came of it. */
    public boolean answered() {
        return !answers.isEmpty();
    }

    /** The last day named of it is the day before this one; empty where it is due already, or nobody knows. */
    public Optional<LocalDate> by() {
        return gap.by();
    }

    /** Whether an answer about a level, or a higher one, waits for its check. */
    boolean waits(int level) {
        return answers.stream().anyMatch(answer -> answer.waits() && answer.level() >= level);
    }

    /** Levels that can be answered: asked, and no answer about them waits. */
    public List<Integer> answerable() {
        return gap.asks().stream()
                .map(Ask::level)
                .distinct()
                .filter(level -> !waits(level))
                .toList();
    }

    /** Whether its provider has something to do: what comes first is not answered yet. */
    public boolean open() {
        return !waits(gap.next().level());
    }

    /** How it stands, for a tag. */
    public String status() {
        if (!open()) {
            return State.WAITING.label();
        }
        return switch (gap.next().state()) {
            case IN_GRACE -> "Before " + day(by());
            case PLANNED -> "From " + DaysInWords.day(gap.next().from());
            default -> gap.next().state().label();
        };
    }

    public String colour() {
        return open() ? gap.next().state().colour() : State.WAITING.colour();
    }
}
