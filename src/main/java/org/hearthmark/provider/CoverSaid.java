package org.hearthmark.provider;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A firm's insurance in pounds, each with the last day on which it holds.
 */
public record CoverSaid(
        BigDecimal employersLiability,
        LocalDate employersLiabilityUntil,
        BigDecimal publicLiability,
        LocalDate publicLiabilityUntil)
        implements Said {

    public CoverSaid {
        employersLiability = Typed.pounds(employersLiability);
        publicLiability = Typed.pounds(publicLiability);
    }

    /** The first day on which a part of the cover ends; empty where nothing is covered. */
    Optional<LocalDate> firstLastDay() {
        return Stream.of(
                        lastDay(employersLiability, employersLiabilityUntil),
                        lastDay(publicLiability, publicLiabilityUntil))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> lastDay(BigDecimal cover, LocalDate until) {
        return cover == null || cover.signum() == 0 ? Optional.empty() : Optional.ofNullable(until);
    }

    @Override
    public Topic topic() {
        return Topic.COVER;
    }
}
