package org.hearthmark.accreditation.application.gap;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.domain.gap.Ask.State;
import org.hearthmark.provider.Upkeep;
import org.hearthmark.provider.Upkeeps;
import org.springframework.stereotype.Component;

/** Gap lists that wait for their provider's answer: a line for each home, what is due first, and no more than ten. */
@Component
class GapUpkeep implements Upkeeps {

    static final int MOST = 10;

    private final GapLists lists;

    GapUpkeep(GapLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Upkeep> of(UUID organisation) {
        return inLines(lists.ofFirm(organisation));
    }

    static List<Upkeep> inLines(List<HomeGaps> homes) {
        var all = homes.stream()
                .filter(gaps -> !gaps.open().isEmpty())
                .map(GapUpkeep::line)
                .sorted(comparing(Upkeep::by, nullsFirst(naturalOrder())))
                .toList();
        var lines = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
        if (all.size() > MOST) {
            lines.add(new Upkeep(
                    "And " + (all.size() - MOST) + " more homes of which something is asked",
                    "/provider/asked",
                    "All your homes",
                    all.get(MOST).by()));
        }
        return List.copyOf(lines);
    }

    /** What comes on the own date comes too late, so that the day before is the last one. */
    private static Upkeep line(HomeGaps gaps) {
        int open = gaps.open().size();
        boolean due = gaps.open().stream().anyMatch(line -> line.gap().next().state() == State.DUE);
        return new Upkeep(
                "Say how you meet what is asked next of " + gaps.home().name() + ": " + open
                        + (open == 1 ? " item" : " items"),
                "/provider/homes/" + gaps.home().reference() + "/gaps",
                gaps.home().reference(),
                due ? null : gaps.nextDate().map(own -> own.minusDays(1)).orElse(null));
    }
}
