package org.hearthmark.standard;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an inspector found for one item: the highest level that is met, or why none is recorded. The order is the order
 * of achievement; "not looked at" and "not applicable" stand below it and never meet anything.
 */
public enum Level {
    NOT_LOOKED_AT("notLookedAt", "Not looked at"),
    NOT_APPLICABLE("notApplicable", "Not applicable"),
    NONE("none", "None"),
    ALMOST_1("almost1", "Almost level 1"),
    LEVEL_1("level1", "Level 1"),
    LEVEL_2("level2", "Level 2"),
    LEVEL_3("level3", "Level 3");

    private final String code;
    private final String label;

    Level(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static Optional<Level> ofCode(String code) {
        return Arrays.stream(values()).filter(level -> level.code.equals(code)).findFirst();
    }

    /** The value that forms and records carry. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The number of the level reached: 1 to 3, and 0 for everything below level 1. */
    public int reached() {
        return Math.max(0, ordinal() - ALMOST_1.ordinal());
    }

    public boolean meets(int required) {
        if (required < 1 || required > 3) {
            throw new IllegalArgumentException("a required level is 1, 2 or 3, not " + required);
        }
        return reached() >= required;
    }

    /** Whether the item was looked at and applies, so that the finding is a step on the scale. */
    public boolean onTheScale() {
        return compareTo(NONE) >= 0;
    }
}
