package org.hearthmark.accreditation.domain.sample;

import java.util.Optional;

/** How an element was found in a staff file. */
public enum ElementScore {
    ABSENT("0", "Absent", 0),
    PARTIAL("1", "Partial", 1),
    PRESENT("2", "Present", 2),
    VERIFIED("3", "Present and verified", 2),
    NOT_APPLICABLE("na", "Does not apply", 0);

    /** What an element counts at most: above present, nothing more can be reached. */
    public static final int MOST = 2;

    private final String code;
    private final String label;
    private final int points;

    ElementScore(String code, String label, int points) {
        this.code = code;
        this.label = label;
        this.points = points;
    }

    /** As forms write it. */
    public static Optional<ElementScore> ofCode(String code) {
        for (var score : values()) {
            if (score.code.equals(code)) {
                return Optional.of(score);
            }
        }
        return Optional.empty();
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** What it adds to the index of the sample. */
    public int points() {
        return points;
    }

    public boolean applies() {
        return this != NOT_APPLICABLE;
    }

    /** Absent or partial. */
    public boolean below() {
        return this == ABSENT || this == PARTIAL;
    }
}
