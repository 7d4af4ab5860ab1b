package org.hearthmark.provider.companieshouse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearthmark.provider.PersonName;

/**
 * A person's name as the registers write it, "SURNAME, Forename Middle" or "Mr Forename Middle Surname": surname and first
 * forename tell people of one month of birth apart, middle names are left out too often.
 */
record SoughtName(String forename, String surname) {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "rev");

    static SoughtName of(String name) {
        int comma = name.indexOf(',');
        if (comma >= 0) {
            var forenames = words(name.substring(comma + 1));
            return new SoughtName(
                    forenames.isEmpty() ? "" : forenames.get(0), PersonName.words(name.substring(0, comma)));
        }
        var words = words(name);
        return words.isEmpty()
                ? new SoughtName("", "")
                : new SoughtName(words.size() == 1 ? "" : words.get(0), words.get(words.size() - 1));
    }

    String asSearched() {
        return (forename + " " + surname).strip();
    }

    /** Whether a name, in whatever order, has the surname and the forename. */
    boolean isOf(String other) {
        var words = " " + String.join(" ", words(other == null ? "" : other)) + " ";
        return words.contains(" " + surname + " ") && words.contains(forename.isEmpty() ? "" : " " + forename + " ");
    }

    private static List<String> words(String text) {
        return Arrays.stream(PersonName.words(text).toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .toList();
    }
}
