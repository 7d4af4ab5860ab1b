package org.hearthmark.standard;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** A raise to be published; its number is the next one. As in {@link StandardVersion}. */
public record NewVersion(
        LocalDate effectiveFrom,
        Map<String, Integer> levels,
        Set<String> categories,
        Set<String> regions,
        Grace grace) {}
