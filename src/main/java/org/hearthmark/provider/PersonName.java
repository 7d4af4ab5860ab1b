package org.hearthmark.provider;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names as people write them: "O'Neill, Zoë" and "Zoe ONeill" are the same. */
public final class PersonName {

    private PersonName() {}

    /** The same for names that differ only by case, accents, punctuation or the order of their parts. */
    public static String key(String name) {
        return Stream.of(words(name).split(" ")).sorted().collect(Collectors.joining(" "));
    }

    /** The words of a text in their order, without case, accents and punctuation. */
    public static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’`.]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
