package org.hearthmark.accreditation.domain.paper;

/** How far a report has come. */
public enum ReportStage {
    DRAFT("Draft report"),
    FINAL("Report");

    private final String label;

    ReportStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
