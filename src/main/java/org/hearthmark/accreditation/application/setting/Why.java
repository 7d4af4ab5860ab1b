package org.hearthmark.accreditation.application.setting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.provider.Setting;
import org.hearthmark.standard.Lift;

/**
 * Why a home stands where it does on a day, as far as was known at an instant: every fact behind it.
 *
 * @param facts the facts true on the day, the latest first
 * @param items each item that is asked of it; none where it is not accredited
 * @param lifts what was asked more since the first version, where the home stands
 * @param kept  where it stood before, as it was worked out at the time
 */
public record Why(
        Setting home,
        LocalDate on,
        Instant known,
        Standing standing,
        List<FactLine> facts,
        List<ItemLine> items,
        List<Lift> lifts,
        List<KeptLine> kept) {

    /**
     * A fact.
     *
     * @param source who stated it, in words
     * @param age    in days on the day asked about
     */
    public record FactLine(String what, String source, LocalDate trueFrom, long age, Instant recordedAt) {}

    /**
     * An item.
     *
     * @param recorded what counts as recorded, in words
     * @param source   by which step it was recorded, and when
     * @param asked    what is asked, and by when, in words
     * @param changes  when its document runs out, in words; empty where it does not
     * @param met      whether what is asked is met
     */
    public record ItemLine(String item, String recorded, String source, String asked, String changes, boolean met) {

        private boolean standsOut() {
            return !met || !changes.isEmpty();
        }
    }

    /** What is below what is asked, or runs out on a day. */
    public List<ItemLine> itemsThatStandOut() {
        return items.stream().filter(ItemLine::standsOut).toList();
    }

    /** What meets what is asked, whatever day it is. */
    public List<ItemLine> otherItems() {
        return items.stream().filter(item -> !item.standsOut()).toList();
    }

    /** A standing as it was kept. */
    public record KeptLine(String standing, LocalDate trueSince, Instant knownSince) {}
}
