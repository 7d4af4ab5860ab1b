package org.hearthmark.accreditation.domain.request;

/** How a question to a provider ended. */
public enum RequestOutcome {
    ANSWERED("Answered", "green"),
    TAKEN_BACK("Taken back", "grey"),
    UNANSWERED("Closed without an answer", "orange"),
    CASE_ENDED("No longer needed: what it was about has ended", "grey");

    private final String label;
    private final String colour;

    RequestOutcome(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    public String label() {
        return label;
    }

    /** The colour of its tag. */
    public String colour() {
        return colour;
    }
}
