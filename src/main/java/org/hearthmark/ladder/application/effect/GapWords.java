package org.hearthmark.ladder.application.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;

/** What a home lacks, item by item: what is asked, what is recorded, by when, and what would cure it. */
@Component
class GapWords {

    private final Standards standards;

    GapWords(Standards standards) {
        this.standards = standards;
    }

    /** A list, an item on each line. */
    String items(RaiseFile raise, FoundHome home) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < home.items().size(); at++) {
            lines.add(line(raise.content(), home, at));
        }
        return String.join("\n", lines);
    }

    private String line(RaiseContent content, FoundHome home, int at) {
        var item = standards.item(home.items().get(at));
        int level = content.levels().get(item.id());
        return "- %s %s: level %d is asked, recorded is \"%s\". Before %s. What would cure it: %s Evidence: %s"
                .formatted(
                        item.id(),
                        item.title(),
                        level,
                        Level.valueOf(home.recorded().get(at)).label(),
                        DaysInWords.day(until(content, home, item.id())),
                        ended(item.levels().getOrDefault(level, "")),
                        ended(item.evidence()));
    }

    private static String ended(String text) {
        return text.isEmpty() || text.endsWith(".") ? text : text + ".";
    }

    /** The first day on which it counts. */
    private LocalDate until(RaiseContent content, FoundHome home, String item) {
        return home.day().plusDays(standards.item(item).safety() ? content.safetyDays() : content.otherDays());
    }

    /** The earliest of them; of a home that lacks nothing, the day itself. */
    LocalDate ownDate(RaiseFile raise, FoundHome home) {
        return home.items().stream()
                .map(item -> until(raise.content(), home, item))
                .min(LocalDate::compareTo)
                .orElse(home.day());
    }
}
