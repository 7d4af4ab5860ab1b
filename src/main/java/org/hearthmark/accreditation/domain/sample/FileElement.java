package org.hearthmark.accreditation.domain.sample;

/**
 * What an inspector looks for in a staff file: F1 to F6 as Schedule 1 of SI 2023/416 lists them, F7 to F18 as good
 * practice of the scheme.
 */
public enum FileElement {
    F1("Proof of identity with a recent photo"),
    F2("Enhanced DBS certificate for the right workforce, with its number and the day it was seen"),
    F3("Two written references, one of them from the most recent employer"),
    F4("Why earlier work with children or vulnerable adults ended, verified"),
    F5("Evidence of qualifications"),
    F6("Full employment history, with gaps explained in writing"),
    F7("Right to work"),
    F8("Application and notes of the interview"),
    F9("References checked back with their authors"),
    F10("Overseas checks"),
    F11("Contract and job description"),
    F12("Induction, signed"),
    F13("Training in date"),
    F14("Dates of supervision"),
    F15("DBS update service, or renewal after three years"),
    F16("Fit for the work"),
    F17("Outcome of probation"),
    F18("Agency's letter on its vetting");

    private static final int OF_THE_LAW = 6;
    private static final int CRITICAL = 3;

    private final String label;

    FileElement(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Its number and name: "F4 Why earlier work …". */
    public String title() {
        return name() + " " + label;
    }

    /** F1 to F3: without them nobody should be at work. */
    public boolean critical() {
        return ordinal() < CRITICAL;
    }

    /** Schedule 1, F1 to F6. */
    public boolean law() {
        return ordinal() < OF_THE_LAW;
    }

    /** F3 to F6 may be outstanding for a while under a conditional start; identity and DBS never. */
    public boolean mayBeOutstanding() {
        return this == F3 || this == F4 || this == F5 || this == F6;
    }

    /** Identity, DBS and references apply to everybody; whatever else may not, with a reason. */
    public boolean mayNotApply() {
        return !critical();
    }
}
