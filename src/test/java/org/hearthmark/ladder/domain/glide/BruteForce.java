package org.hearthmark.ladder.domain.glide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearthmark.ladder.domain.guard.GuardLimits;
import org.hearthmark.ladder.domain.market.Asking;
import org.hearthmark.ladder.domain.market.GradeArithmetic;
import org.hearthmark.ladder.domain.market.Home;
import org.hearthmark.ladder.domain.market.Lift;
import org.hearthmark.ladder.domain.market.Market;
import org.hearthmark.ladder.domain.market.PastRaise;
import org.hearthmark.ladder.domain.market.RandomMarket;
import org.hearthmark.ladder.domain.market.Target;

/**
 * Tries every sequence of lifts on given days on a small market. Sets of lifts are numbers; what is full after each set is
 * worked out beforehand, and the guard's rule is written out once more. Nothing adopted is looked at.
 */
final class BruteForce {

    private final Market market;
    private final GradeArithmetic judge;
    private final GuardLimits limits;
    private final List<PastRaise> past;
    private final List<LocalDate> days;
    private final List<Lift> lifts = new ArrayList<>();
    private final boolean[][] full;
    private final int[] sets;

    BruteForce(RandomMarket drawn, GuardLimits limits, List<PastRaise> past, Target target, List<LocalDate> days) {
        this.market = drawn.market();
        this.judge = drawn.judge();
        this.limits = limits;
        this.past = past;
        this.days = days;
        this.sets = new int[days.size()];
        target.levels().forEach((item, level) -> {
            for (int step = 2; step <= level; step++) {
                lifts.add(new Lift(item, step));
            }
        });
        this.full = new boolean[1 << lifts.size()][market.homes().size()];
        for (int set = 0; set < full.length; set++) {
            for (var home : market.homes()) {
                full[set][home.number()] =
                        home.full() && (asksNothing(home, set) || judge.full(home, asked(home, set)));
            }
        }
    }

    int lifts() {
        return lifts.size();
    }

    private Asking asked(Home home, int set) {
        var today = market.askedToday(home);
        byte[] levels = new byte[today.size()];
        for (int at = 0; at < levels.length; at++) {
            levels[at] = (byte) today.level(at);
        }
        for (int lift = 0; lift < lifts.size(); lift++) {
            if ((set >> lift & 1) == 1) {
                int at = market.checklist().at(lifts.get(lift).item());
                levels[at] = (byte) Math.max(levels[at], lifts.get(lift).level());
            }
        }
        return new Asking(market.checklist(), levels);
    }

    private boolean asksNothing(Home home, int set) {
        return asked(home, set).equals(market.askedToday(home));
    }

    /** Whether some sequence reaches the target without ever breaking the guard. */
    boolean reaches() {
        return reaches(0, 0);
    }

    private boolean reaches(int at, int done) {
        if (done == full.length - 1) {
            return true;
        }
        if (at == days.size()) {
            return false;
        }
        for (int set = 0; set < full.length; set++) {
            boolean more = (set & done) == done && inOrder(set);
            sets[at] = set;
            if (more && !(set != done && trips(at)) && reaches(at + 1, set)) {
                return true;
            }
        }
        return false;
    }

    /** Level 3 only together with level 2 of the same item, which comes right before it. */
    private boolean inOrder(int set) {
        for (int lift = 0; lift < lifts.size(); lift++) {
            if ((set >> lift & 1) == 1 && lifts.get(lift).level() == 3 && (set >> (lift - 1) & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean trips(int at) {
        var start = days.get(at).minusWeeks(limits.weeks());
        int before = 0;
        for (int earlier = 0; earlier < at; earlier++) {
            before = days.get(earlier).isAfter(start) ? before : sets[earlier];
        }
        long allFull = 0;
        long allCounted = 0;
        for (var council : market.homes().stream().map(Home::council).distinct().toList()) {
            long base = 0;
            long counted = 0;
            for (var home : market.homes()) {
                if (home.council().equals(council) && fullAt(home, before, start)) {
                    base += home.places();
                    counted += counts(home, before, sets[at], start) ? home.places() : 0;
                }
            }
            allFull += base;
            allCounted += counted;
            if (counted > 0 && counted == base
                    || counted >= limits.councilPlaces() && counted * 100 > base * limits.councilPercent()) {
                return true;
            }
        }
        return allCounted * 100 > allFull * limits.overallPercent();
    }

    private boolean fullAt(Home home, int before, LocalDate start) {
        return full[before][home.number()]
                && past.stream()
                        .noneMatch(raise ->
                                !raise.day().isAfter(start) && raise.takenOut().contains(home.id()));
    }

    private boolean counts(Home home, int before, int now, LocalDate start) {
        boolean byPast = past.stream()
                .filter(raise -> raise.day().isAfter(start))
                .anyMatch(raise ->
                        raise.takenOut().contains(home.id()) || raise.notKnown().contains(home.id()));
        return byPast || !full[now][home.number()] || unseenSince(home, before, now);
    }

    private boolean unseenSince(Home home, int before, int now) {
        for (int lift = 0; lift < lifts.size(); lift++) {
            int bit = 1 << lift;
            int at = market.checklist().at(lifts.get(lift).item());
            boolean lifted = lifts.get(lift).level() > market.askedToday(home).level(at);
            if ((now & bit) != 0 && (before & bit) == 0 && lifted && home.full() && home.notLookedAt(at)) {
                return true;
            }
        }
        return false;
    }
}
