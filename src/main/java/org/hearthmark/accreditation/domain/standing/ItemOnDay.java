package org.hearthmark.accreditation.domain.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.hearthmark.accreditation.domain.standing.SettingFacts.ItemFact;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;

/**
 * One item of an accredited home on a day.
 *
 * @param level    what counts as recorded on the day
 * @param fact     the record behind it; empty where nobody looked
 * @param asked    the level asked where the home stands
 * @param demanded the level that it has to meet already
 * @param dueOn    from which day it has to meet what is asked, where that is still to come
 * @param ownDate  the same as if nobody had answered, also where it has passed; empty where it was always asked
 * @param waiting  whether an answer that was filed in time waits for its check
 * @param fresh    whether it is below what is asked and was not when the home was judged, or more is asked by now
 * @param overdue  the same of what it has to meet already
 * @param changesOn when the document behind it runs out, where it does
 */
public record ItemOnDay(
        Item item,
        Level level,
        Optional<ItemFact> fact,
        int asked,
        int demanded,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> ownDate,
        boolean waiting,
        boolean fresh,
        boolean overdue,
        Optional<LocalDate> changesOn) {

    /** Whether what is asked is met, or does not apply. */
    public boolean met() {
        return level == Level.NOT_APPLICABLE || level.meets(asked);
    }
}
