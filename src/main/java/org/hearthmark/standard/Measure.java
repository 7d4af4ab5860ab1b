package org.hearthmark.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What is measured for an item, and the threshold of each level that has one. A finding above what the measure allows
 * is refused, so that a record can be judged against any later version.
 */
public record Measure(String unit, Compare compare, Map<Integer, BigDecimal> thresholds) {

    private static final int HIGHEST = 3;

    public Measure {
        thresholds = Map.copyOf(thresholds);
    }

    /** The highest level (0 to 3) that a measured number allows. A level without a threshold is not limited by it. */
    public int highestLevelAllowed(BigDecimal measured) {
        return switch (compare) {
            case AT_LEAST -> highestPassing(threshold -> measured.compareTo(threshold) >= 0);
            case AT_MOST -> highestPassing(threshold -> measured.compareTo(threshold) <= 0);
            case NOT_OLDER_THAN_MONTHS -> throw new IllegalArgumentException(unit + " is a date, not a number");
        };
    }

    /**
     * The highest level (0 to 3) that a document of this date allows on the day of the inspection. A date still to come
     * allows none.
     */
    public int highestLevelAllowed(LocalDate dated, LocalDate inspectedOn) {
        if (!compare.isDate()) {
            throw new IllegalArgumentException(unit + " is a number, not a date");
        }
        if (dated.isAfter(inspectedOn)) {
            return 0;
        }
        return highestPassing(months -> !inspectedOn.isAfter(dated.plusMonths(months.longValueExact())));
    }

    private int highestPassing(Predicate<BigDecimal> passes) {
        return new TreeMap<>(thresholds)
                .entrySet().stream()
                        .filter(level -> !passes.test(level.getValue()))
                        .mapToInt(level -> level.getKey() - 1)
                        .findFirst()
                        .orElse(HIGHEST);
    }
}
