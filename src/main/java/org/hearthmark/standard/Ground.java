package org.hearthmark.standard;

/**
 * Where and what kind a home is, as far as the standard differs by it.
 *
 * @param region   the statistical region of the council in which the home stands; empty where it is not known, and then
 *     only what is asked everywhere is asked
 * @param category the kind of home, by the name that its provider's module gives it
 */
public record Ground(String region, String category) {

    public Ground {
        region = region == null ? "" : region;
    }
}
