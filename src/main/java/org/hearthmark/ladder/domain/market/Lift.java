package org.hearthmark.ladder.domain.market;

/** One item lifted to a level, 1 to 3. */
public record Lift(String item, int level) {

    public Lift {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("an item is lifted to level 1, 2 or 3, not to " + level);
        }
    }
}
