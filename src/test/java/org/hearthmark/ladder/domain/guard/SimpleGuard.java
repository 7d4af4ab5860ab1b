package org.hearthmark.ladder.domain.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.hearthmark.ladder.domain.market.Asking;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.Home;
import org.hearthmark.ladder.domain.market.Judge;
import org.hearthmark.ladder.domain.market.Market;
import org.hearthmark.ladder.domain.market.PastRaise;

/** The guard once more, home by home, without any of the classes that calculate for the plan. */
public record SimpleGuard(Market market, Judge judge, List<PastRaise> past, GuardLimits limits) {

    private static final class Sums {
        private long full;
        private long counted;
    }

    /** The drafts whose windows trip, in a sequence of them. */
    public List<Draft> breaks(List<Draft> sequence) {
        var broken = new ArrayList<Draft>();
        var ordered = sequence.stream().sorted(Comparator.comparing(Draft::day)).toList();
        for (int end = 0; end < ordered.size(); end++) {
            if (trips(ordered.subList(0, end + 1))) {
                broken.add(ordered.get(end));
            }
        }
        return broken;
    }

    private boolean trips(List<Draft> drafts) {
        var day = drafts.get(drafts.size() - 1).day();
        var start = day.minusDays(7L * limits.weeks());
        var councils = new TreeMap<String, Sums>();
        var all = new Sums();
        for (var home : market.homes()) {
            if (fullAt(home, start, drafts)) {
                var council = councils.computeIfAbsent(home.council(), none -> new Sums());
                int counted = counts(home, start, drafts) ? home.places() : 0;
                council.full += home.places();
                council.counted += counted;
                all.full += home.places();
                all.counted += counted;
            }
        }
        return all.counted * 100 > all.full * limits.overallPercent()
                || councils.values().stream().anyMatch(this::trips);
    }

    private boolean trips(Sums council) {
        return council.counted > 0
                && (council.counted == council.full
                        || council.counted >= limits.councilPlaces()
                                && council.counted * 100 > council.full * limits.councilPercent());
    }

    private boolean fullAt(Home home, LocalDate start, List<Draft> drafts) {
        boolean out = past.stream()
                .anyMatch(
                        raise -> !raise.day().isAfter(start) && raise.takenOut().contains(home.id()));
        boolean was =
                home.full() || past.stream().anyMatch(raise -> raise.takenOut().contains(home.id()));
        var before =
                drafts.stream().filter(draft -> !draft.day().isAfter(start)).toList();
        return was && !out && meets(home, before);
    }

    private boolean counts(Home home, LocalDate start, List<Draft> drafts) {
        boolean byPast = past.stream()
                .filter(raise -> raise.day().isAfter(start))
                .anyMatch(raise ->
                        raise.takenOut().contains(home.id()) || raise.notKnown().contains(home.id()));
        return byPast || !meets(home, drafts) || unseen(home, start, drafts);
    }

    private boolean unseen(Home home, LocalDate start, List<Draft> drafts) {
        boolean allSeen = true;
        for (int at = 0; at < market.checklist().size(); at++) {
            allSeen &= !home.notLookedAt(at);
        }
        for (int number = 0; !allSeen && number < drafts.size(); number++) {
            byte[] before = levels(home, drafts.subList(0, number));
            byte[] then = levels(home, drafts.subList(0, number + 1));
            for (int at = 0; at < then.length; at++) {
                if (drafts.get(number).day().isAfter(start) && then[at] > before[at] && home.notLookedAt(at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean meets(Home home, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return true;
        }
        byte[] levels = levels(home, drafts);
        for (int at = 0; at < levels.length; at++) {
            if (levels[at] > market.askedToday(home).level(at) && home.lacks(at, levels[at])) {
                return judge.of(home, market.askedToday(home), new Asking(market.checklist(), levels))
                        .outcome()
                        .full();
            }
        }
        return true;
    }

    /** What is asked of the home after these drafts; each names the level from its day on, also a lower one. */
    public byte[] levels(Home home, List<Draft> drafts) {
        var today = market.askedToday(home);
        byte[] levels = new byte[today.size()];
        for (int at = 0; at < levels.length; at++) {
            levels[at] = (byte) today.level(at);
        }
        for (var draft : drafts) {
            if (draft.concerns(home.region(), home.category())) {
                draft.levels()
                        .forEach((item, level) -> levels[market.checklist().at(item)] = level.byteValue());
            }
        }
        return levels;
    }
}
