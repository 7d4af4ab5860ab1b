package org.hearthmark.accreditation.domain.gap;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearthmark.accreditation.domain.gap.Ask.State;
import org.hearthmark.accreditation.domain.standing.HomeOverTime;
import org.hearthmark.accreditation.domain.standing.ItemOnDay;
import org.hearthmark.standard.ComingVersion;
import org.hearthmark.standard.Lift;

/**
 * What is asked next of an accredited home: items below what is asked by now that were not when it was judged, or of which
 * more is asked since; and items that a published version will ask more of. The standing's own functions say both.
 */
public final class GapRule {

    private final HomeOverTime home;
    private final List<ComingVersion> coming;
    private final LocalDate today;

    private GapRule(HomeOverTime home, List<ComingVersion> coming, LocalDate today) {
        this.home = home;
        this.coming = coming;
        this.today = today;
    }

    /**
     * @param coming the versions that are still to take effect where the home stands, the earliest day first
     * @return in the order of the checklist
     */
    public static List<Gap> of(HomeOverTime home, List<ComingVersion> coming, LocalDate today) {
        return new GapRule(home, coming, today).gaps();
    }

    private List<Gap> gaps() {
        var items = home.items(today);
        var asks = new LinkedHashMap<String, List<Ask>>();
        items.forEach(item ->
                asks.put(item.item().id(), new ArrayList<>(now(item).stream().toList())));
        if (!items.isEmpty()) {
            addComing(asks, items.stream().collect(toMap(item -> item.item().id(), ItemOnDay::asked)));
        }
        return items.stream()
                .filter(item -> !asks.get(item.item().id()).isEmpty())
                .map(item -> new Gap(
                        item.item(),
                        item.level(),
                        item.fact(),
                        asks.get(item.item().id())))
                .toList();
    }

    /** What is asked by now. */
    private Optional<Ask> now(ItemOnDay item) {
        if (!item.fresh()) {
            return Optional.empty();
        }
        var lift = latest(item);
        if (item.waiting() && !item.overdue()) {
            return Optional.of(new Ask(lift.version(), item.asked(), lift.from(), item.ownDate(), State.WAITING));
        }
        boolean due = item.overdue() || item.dueOn().isEmpty();
        return Optional.of(new Ask(
                lift.version(),
                item.asked(),
                lift.from(),
                due ? Optional.empty() : item.dueOn(),
                due ? State.DUE : State.IN_GRACE));
    }

    private Lift latest(ItemOnDay item) {
        var lifts = home.lifts(item.item().id()).stream()
                .filter(lift -> !lift.from().isAfter(today))
                .toList();
        return lifts.get(lifts.size() - 1);
    }

    private void addComing(Map<String, List<Ask>> asks, Map<String, Integer> askedBefore) {
        var planned = home.with(coming.stream().map(one -> one.planned(today)).toList());
        for (var version : coming) {
            var then = planned.items(version.planned(today).from()).stream()
                    .collect(toMap(item -> item.item().id(), Function.identity()));
            version.version().requiredLevels().forEach((id, level) -> {
                var item = then.get(id);
                if (item != null && level > askedBefore.get(id) && item.fresh()) {
                    asks.get(id).add(later(version, level, item));
                }
                askedBefore.computeIfPresent(id, (same, before) -> level);
            });
        }
    }

    private Ask later(ComingVersion coming, int level, ItemOnDay item) {
        int number = coming.version().number();
        return coming.held(today)
                ? new Ask(number, level, coming.day(), Optional.empty(), State.HELD)
                : new Ask(number, level, coming.day(), item.ownDate(), State.PLANNED);
    }
}
