package org.hearthmark.accreditation.domain.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a case's clock stood still: while at least one question to the provider was open. Questions that were open at the
 * same time count once.
 */
public final class StoppedClock {

    /**
     * The days of one question.
     *
     * @param until the day on which it ended; empty while it is open
     */
    public record Span(LocalDate from, Optional<LocalDate> until) {

        private boolean goesOnAt(LocalDate day) {
            return until.isEmpty() || !until.get().isBefore(day);
        }
    }

    private StoppedClock() {}

    /** Since when the clock stands still, if it does. */
    public static Optional<LocalDate> since(Collection<Span> spans) {
        return spans.stream().anyMatch(span -> span.until().isEmpty()) ? Optional.of(start(spans)) : Optional.empty();
    }

    /** Since when it stood still in one piece up to the question that ends last. */
    static LocalDate start(Collection<Span> spans) {
        List<Span> latestFirst = spans.stream()
                .sorted(Comparator.comparing(Span::from).reversed())
                .toList();
        LocalDate start = latestFirst.get(0).from();
        for (Span span : latestFirst) {
            if (span.goesOnAt(start) && span.from().isBefore(start)) {
                start = span.from();
            }
        }
        return start;
    }
}
