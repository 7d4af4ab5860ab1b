package org.hearthmark.accreditation.domain.sample;

/** What the sample of staff files says, by the decision table {@code file-sample-result}. */
public enum SampleResult {
    PASSES("Passes"),
    SECOND_DRAW("A second draw"),
    CURE("To be cured"),
    FAILS("Fails: refusal proposed");

    private final String label;

    SampleResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As the table says it. */
    public static SampleResult of(String said) {
        return switch (said) {
            case "passes" -> PASSES;
            case "second-draw" -> SECOND_DRAW;
            case "cure" -> CURE;
            case "fails" -> FAILS;
            default -> throw new IllegalArgumentException("The table says " + said);
        };
    }
}
