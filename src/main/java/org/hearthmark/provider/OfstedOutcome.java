package org.hearthmark.provider;

import java.util.Arrays;

/**
 * What came of a supported accommodation service's latest full inspection, in Ofsted's own three outcomes. It is never
 * shown as a grade of ours.
 */
public enum OfstedOutcome {
    CONSISTENTLY_STRONG("Consistently strong service delivery"),
    INCONSISTENT("Inconsistent quality of service delivery"),
    SERIOUS_WEAKNESSES("Serious or widespread weaknesses"),
    /** The list holds no outcome: most services have not had their first inspection. */
    NOT_INSPECTED("Not inspected yet"),
    /** The list withholds it. */
    UNKNOWN("Not told by the list"),
    /** Words that are new to us, kept as they were published. */
    OTHER("Something else");

    private final String label;

    OfstedOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @param published as the list has it; null where the list withholds it */
    public static OfstedOutcome of(String published) {
        if (published == null) {
            return UNKNOWN;
        }
        if (published.isBlank()) {
            return NOT_INSPECTED;
        }
        return Arrays.stream(values())
                .filter(outcome -> outcome.label.equalsIgnoreCase(published.strip()))
                .findFirst()
                .orElse(OTHER);
    }
}
