package org.hearthmark.accreditation.application.visit;

/** What happened to the appointment of a visit. */
public enum BookingKind {
    BOOKED("Visit booked"),
    MOVED("Visit moved"),
    CANCELLED("Visit cancelled");

    private final String label;

    BookingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
