package org.hearthmark.accreditation.application.standing;

import java.util.HashMap;
import java.util.Map;
import org.hearthmark.accreditation.domain.standing.StandingRows;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Measure;
import org.hearthmark.standard.StandardTookEffect;
import org.hearthmark.standard.Standards;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where a version of the standard takes effect, homes are due to be worked out that do not meet what it names: at the highest
 * level that was ever asked of it, because a version that asks less again lets others stand better. A home that meets all of
 * it stands as before; where a document bears an item out, its last day may be another from now on.
 */
@Component
class RaisesInEffect {

    private final StandingRows rows;
    private final Standards standards;

    RaisesInEffect(StandingRows rows, Standards standards) {
        this.rows = rows;
        this.standards = standards;
    }

    @EventListener
    void on(StandardTookEffect event) {
        rows.touchBelow(event.region(), named(event.version()));
    }

    /** By the item's place in the checklist. */
    private Map<Integer, Integer> named(int version) {
        var named = standards.version(version).requiredLevels().keySet();
        var highest = standards.askedUpTo(version);
        var items = standards.items();
        var levels = new HashMap<Integer, Integer>();
        for (int place = 0; place < items.size(); place++) {
            var item = items.get(place);
            if (named.contains(item.id())) {
                levels.put(place, dated(item) ? StandingRows.NEVER_MET : highest.requiredLevel(item.id()));
            }
        }
        return levels;
    }

    private static boolean dated(Item item) {
        return item.measured()
                .map(Measure::compare)
                .filter(compare -> compare.isDate())
                .isPresent();
    }
}
