package org.hearthmark.ladder.domain.glide;

import org.hearthmark.ladder.domain.market.Checklist;

/** The order of the scheme's suggested calendar: safety first, then what is critical, then the rest; then level 3. */
public enum Stage {
    SAFETY("safety items"),
    CRITICAL("critical items"),
    OTHERS("all other items"),
    SAFETY_AND_CRITICAL_FURTHER("safety and critical items once more"),
    OTHERS_FURTHER("all other items once more");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Stage of(Checklist.Line line, int level) {
        if (level > 2) {
            return line.safety() || line.critical() ? SAFETY_AND_CRITICAL_FURTHER : OTHERS_FURTHER;
        }
        if (line.safety()) {
            return SAFETY;
        }
        return line.critical() ? CRITICAL : OTHERS;
    }
}
