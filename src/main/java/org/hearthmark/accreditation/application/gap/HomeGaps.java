package org.hearthmark.accreditation.application.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;

/**
 * What is asked next of one home, and what has been cured already.
 *
 * @param lines what is asked and not recorded, in the order of the checklist
 * @param cured what was asked and answered, and is recorded by now
 */
public record HomeGaps(Setting home, List<GapLine> lines, List<Cured> cured) {

    /** An item whose answer was followed by a record that meets it. */
    public record Cured(Item item, Level recorded, GivenAnswer answer) {}

    public HomeGaps {
        lines = List.copyOf(lines);
        cured = List.copyOf(cured);
    }

    public boolean empty() {
        return lines.isEmpty() && cured.isEmpty();
    }

    /** @throws Refusal UNKNOWN where nothing is asked of the item */
    public GapLine line(String item) {
        return find(item).orElseThrow(() -> Refusal.unknown("item " + item));
    }

    public Optional<GapLine> find(String item) {
        return lines.stream().filter(line -> line.item().id().equals(item)).findFirst();
    }

    /** What its provider can do something about today. */
    public List<GapLine> open() {
        return lines.stream().filter(GapLine::open).toList();
    }

    /** The earliest own date of what is open; empty where it has passed, or nothing is dated. */
    public Optional<LocalDate> nextDate() {
        return open().stream().flatMap(line -> line.by().stream()).min(LocalDate::compareTo);
    }

    /** How far it has come, such as "3 of 7 answered, 2 cured". */
    public String progress() {
        long answered = cured.size() + lines.stream().filter(GapLine::answered).count();
        return answered + " of " + (lines.size() + cured.size()) + " answered, " + cured.size() + " cured";
    }
}
