package org.hearthmark.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A command that is refused: nothing happened, everything is rolled back, and the person is told what to do. Business
 * outcomes are values, never this.
 */
public class Refusal extends RuntimeException {

    /** Why, as far as the edge must know to choose its answer. */
    public enum Kind {
        /** What was sent breaks a rule: correct it and send it again. */
        INVALID,
        /** This person may not do this. */
        FORBIDDEN,
        /** Somebody else changed it meanwhile: reload. */
        STALE,
        /** There is no such thing. */
        UNKNOWN
    }

    private final Kind kind;
    private final transient Map<String, String> fields;

    private Refusal(Kind kind, String title, Map<String, String> fields) {
        super(title);
        this.kind = kind;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** @param fields what is wrong, by the name of the field, in the order of the form */
    public static Refusal invalid(String title, Map<String, String> fields) {
        return new Refusal(Kind.INVALID, title, fields);
    }

    public static Refusal invalid(String title) {
        return invalid(title, Map.of());
    }

    public static Refusal forbidden(String why) {
        return new Refusal(Kind.FORBIDDEN, why, Map.of());
    }

    public static Refusal stale() {
        return stale("Somebody changed this, reload the page");
    }

    /** @param what was changed meanwhile, and what to do */
    public static Refusal stale(String what) {
        return new Refusal(Kind.STALE, what, Map.of());
    }

    /** @param what the thing looked for, as in "There is no … here" */
    public static Refusal unknown(String what) {
        return new Refusal(Kind.UNKNOWN, "There is no " + what + " here", Map.of());
    }

    public Kind kind() {
        return kind;
    }

    public String title() {
        return getMessage();
    }

    public Map<String, String> fields() {
        return fields == null ? Map.of() : fields;
    }

    /** For whoever reads a log or a failed test: also what was wrong where. */
    @Override
    public String toString() {
        return fields().isEmpty() ? super.toString() : super.toString() + ": " + fields();
    }
}
