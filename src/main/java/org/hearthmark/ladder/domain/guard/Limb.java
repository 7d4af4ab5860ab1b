package org.hearthmark.ladder.domain.guard;

/** By which part of its rule the guard tripped. */
public enum Limb {
    SHARE_OF_COUNCIL,
    LAST_PLACE,
    OVERALL;

    /** In words, with the limits that applied. */
    public String words(GuardLimits limits) {
        return switch (this) {
            case SHARE_OF_COUNCIL ->
                "more than " + limits.councilPercent() + " % of the council's places, and at least "
                        + limits.councilPlaces();
            case LAST_PLACE -> "the last place that the council has";
            case OVERALL -> "more than " + limits.overallPercent() + " % of all places";
        };
    }
}
