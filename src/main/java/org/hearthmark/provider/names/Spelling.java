package org.hearthmark.provider.names;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Ways in which the same firm is spelled by somebody else. Each gives the same for the same name. */
enum Spelling {
    CAPITALS(name -> name.toUpperCase(Locale.ROOT)),
    NO_LEGAL_FORM(name -> withoutLegalForm(name).toLowerCase(Locale.ROOT)),
    OTHER_LEGAL_FORM(name -> name.matches("(?i).*\\bltd\\b.*")
            ? name.replaceAll("(?i)\\bltd\\b\\.?", "Limited")
            : name.replaceAll("(?i)\\blimited\\b", "Ltd.")),
    AND_SIGN(name -> "The " + (name.contains("&") ? name.replace("&", "and") : name.replaceAll("(?i)\\band\\b", "&"))),
    HYPHENS(name -> withoutLegalForm(name).replace(' ', '-') + " C.I.C."),
    TRADING_AS(name -> "Nightjar Holdings Ltd t/a " + name),
    ANOTHER_TRADE_NAME(name -> name + " trading as Nightjar House"),
    LETTER_LEFT_OUT(name ->
            inLongestWord(name, word -> word.substring(0, middle(word)) + word.substring(middle(word) + 1))),
    LETTERS_SWAPPED(name -> inLongestWord(
            name,
            word -> word.substring(0, middle(word) - 1)
                    + word.charAt(middle(word))
                    + word.charAt(middle(word) - 1)
                    + word.substring(middle(word) + 1))),
    ACCENT(name -> name.replaceFirst("e", "é"));

    private static final String LEGAL_FORM = "(?i)[\\s,]+(ltd|limited|llp|plc|cic|c\\.i\\.c)\\b\\.?";

    private final UnaryOperator<String> rule;

    Spelling(UnaryOperator<String> rule) {
        this.rule = rule;
    }

    String of(String name) {
        return rule.apply(name);
    }

    private static String withoutLegalForm(String name) {
        return name.replaceAll(LEGAL_FORM, "").strip();
    }

    private static String inLongestWord(String name, UnaryOperator<String> change) {
        String longest = Arrays.stream(name.split("\\s+"))
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
        return longest.length() < 4 ? name : name.replace(longest, change.apply(longest));
    }

    private static int middle(String word) {
        return word.length() / 2;
    }
}
