package org.hearthmark.accreditation.domain.reassessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.Sheet;
import org.hearthmark.accreditation.domain.item.ItemCounts;
import org.hearthmark.standard.Bar;
import org.hearthmark.standard.Bars;
import org.hearthmark.standard.Ground;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.Lift;

/**
 * Which homes a raise concerns where it took effect: those that fall short of what it lifts, or of which a lifted item is not
 * known. Pure.
 */
public final class RaiseReach {

    private static final Level[] LEVELS = Level.values();

    /** An item that the raise lifts on one ground, by its place in the checklist. */
    private record Lifted(int place, int level, LocalDate ownDate) {}

    private final int version;
    private final List<Item> checklist;
    private final ItemCounts fields;
    private final Bars bars;
    private final LocalDate day;
    private final Map<Ground, List<Lifted>> lifted = new HashMap<>();

    public RaiseReach(int version, List<Item> checklist, Bars bars, LocalDate day) {
        this.version = version;
        this.checklist = checklist;
        this.fields = new ItemCounts(checklist);
        this.bars = bars;
        this.day = day;
    }

    /** The last own date of what a home does not meet of it; empty where it meets everything, or was judged on it. */
    public Optional<LocalDate> lastOwnDate(Sheet home) {
        return lifted.computeIfAbsent(home.ground(), this::on).stream()
                .filter(item -> missed(home, item))
                .map(Lifted::ownDate)
                .max(LocalDate::compareTo);
    }

    private boolean missed(Sheet home, Lifted item) {
        var found = LEVELS[home.levels()[item.place()]];
        return fields.isAsked(item.place(), home.ages())
                && found != Level.NOT_APPLICABLE
                && !found.meets(item.level())
                && home.tolerated()[item.place()] < item.level();
    }

    private List<Lifted> on(Ground ground) {
        var bar = bars.bar(ground);
        var asked = bar.on(day);
        var all = new ArrayList<Lifted>();
        for (int place = 0; place < checklist.size(); place++) {
            var id = checklist.get(place).id();
            int level = asked.requiredLevel(id);
            int at = place;
            lift(bar, id).ifPresent(lift -> all.add(new Lifted(at, Math.min(lift.level(), level), lift.ownDate())));
        }
        return all;
    }

    /** Empty where it does not name the item, or asks no more of it than was asked before. */
    private Optional<Lift> lift(Bar bar, String item) {
        int before = 0;
        for (var lift : bar.lifts(item)) {
            if (lift.version() == version) {
                return lift.level() > before && !lift.from().isAfter(day) ? Optional.of(lift) : Optional.empty();
            }
            before = lift.level();
        }
        return Optional.empty();
    }
}
