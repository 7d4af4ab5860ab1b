package org.hearthmark.provider.web.record;

import java.util.List;
import org.hearthmark.shared.web.Option;

/**
 * One question of a topic's page.
 *
 * @param heading of a group that begins with this question; null for none
 * @param hint null for none
 * @param width of the field in characters, as the fragments have it; null for a long one
 * @param autocomplete what a browser may fill in; null for nothing
 */
public record Question(
        String name,
        String label,
        Kind kind,
        String hint,
        String width,
        String autocomplete,
        List<Option> choices,
        String heading) {

    /** How it is asked. */
    public enum Kind {
        TEXT,
        EMAIL,
        PHONE,
        NOTES,
        WHOLE,
        POUNDS,
        DATE,
        RADIOS,
        SELECT
    }

    static Question of(String name, String label, Kind kind) {
        return new Question(name, label, kind, null, null, null, List.of(), null);
    }

    static Question choice(String name, String label, Kind kind, List<Option> choices) {
        return new Question(name, label, kind, null, null, null, choices, null);
    }

    Question hint(String words) {
        return new Question(name, label, kind, words, width, autocomplete, choices, heading);
    }

    Question width(String characters) {
        return new Question(name, label, kind, hint, characters, autocomplete, choices, heading);
    }

    Question autocomplete(String what) {
        return new Question(name, label, kind, hint, width, what, choices, heading);
    }

    Question under(String words) {
        return new Question(name, label, kind, hint, width, autocomplete, choices, words);
    }
}
