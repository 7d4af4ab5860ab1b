package org.hearthmark.ladder.application.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthmark.ladder.domain.market.Answer;
import org.hearthmark.ladder.domain.market.Outcome;

/**
 * What was found of one home when a raise was published, or when it took effect where the home stands.
 *
 * @param fully    whether it was accredited without conditions then
 * @param outcome  what becomes of it if nothing more is recorded
 * @param grade    what the grade would be; empty where it has none
 * @param items    that it lacks, by id
 * @param recorded the levels recorded of them, in the same order
 * @param day      on which the raise takes effect there
 */
public record FoundHome(
        UUID setting,
        String reference,
        String name,
        UUID firm,
        String region,
        String councilGss,
        int places,
        boolean fully,
        Answer answer,
        Outcome outcome,
        String grade,
        List<String> items,
        List<String> recorded,
        LocalDate day) {

    public FoundHome {
        items = List.copyOf(items);
        recorded = List.copyOf(recorded);
    }

    /** The same, where the raise takes effect on another day. */
    FoundHome on(LocalDate other) {
        return new FoundHome(
                setting,
                reference,
                name,
                firm,
                region,
                councilGss,
                places,
                fully,
                answer,
                outcome,
                grade,
                items,
                recorded,
                other);
    }
}
