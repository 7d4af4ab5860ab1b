package org.hearthmark.accreditation.domain.recheck;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a country, as people write it into the register of companies, is one of the United Kingdom's. */
final class HomeCountry {

    private static final Pattern PARTS = Pattern.compile(List.of(
                    "united kingdom",
                    "great britain",
                    "england",
                    "wales",
                    "scotland",
                    "northern ireland",
                    "uk",
                    "gb",
                    "and",
                    "of",
                    "the",
                    "the companies house")
            .stream()
            .collect(Collectors.joining("|", "\\b(", ")\\b")));

    private HomeCountry() {}

    /** A country that is not told is not one of them. */
    static boolean isHere(String country) {
        if (country == null || country.isBlank()) {
            return false;
        }
        var words = country.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", " ");
        return PARTS.matcher(words).replaceAll("").isBlank();
    }
}
