package org.hearthmark.provider;

/** The ages a home is offered for. Nobody under 16 is placed in supported accommodation, whatever is offered. */
public enum AgeRange {
    AGE_16_17("16 and 17", 16, 17),
    AGE_18_PLUS("18 and over", 18, Integer.MAX_VALUE),
    BOTH("16 and over", 16, Integer.MAX_VALUE);

    private final String label;
    private final int youngest;
    private final int oldest;

    AgeRange(String label, int youngest, int oldest) {
        this.label = label;
        this.youngest = youngest;
        this.oldest = oldest;
    }

    public String label() {
        return label;
    }

    public boolean admits(int age) {
        return age >= youngest && age <= oldest;
    }
}
