package org.hearthmark.standard;

import java.util.List;

/** Whoever lets versions take effect says where that comes on another day than planned, or not at all. */
public interface ExpectedEffects {

    /** What differs from the plan among versions that are not in effect everywhere yet; one statement at most. */
    List<ExpectedEffect> otherThanPlanned();
}
