package org.hearthmark.ladder.application.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hearthmark.accreditation.Replayed;
import org.hearthmark.accreditation.Replays;
import org.hearthmark.accreditation.Sheet;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.ladder.domain.guard.GuardLimits;
import org.hearthmark.ladder.domain.market.PastRaise;
import org.hearthmark.standard.Bars;
import org.hearthmark.standard.Effect;
import org.springframework.stereotype.Component;

/**
 * What is left of what raises did within the guard's window: each home's records of today over what was asked on the eve
 * and from the day. Where one took effect on several days there is one for each. A home whose accreditation is over is in
 * no market any more and is not among them.
 */
@Component
class PastRaises {

    private final Replays replays;

    PastRaises(Replays replays) {
        this.replays = replays;
    }

    private record Day(int version, LocalDate day) {}

    List<PastRaise> within(LocalDate today, Bars bars, List<Sheet> sheets) {
        var start = today.minusWeeks(GuardLimits.scheme().weeks());
        var recent = bars.effects().stream()
                .filter(effect -> effect.from().isAfter(start) && !effect.from().isAfter(today))
                .toList();
        var past = new ArrayList<PastRaise>();
        recent.stream()
                .map(effect -> new Day(effect.version(), effect.from()))
                .distinct()
                .forEach(day -> past.add(left(day, regions(recent, day), bars, sheets)));
        return past;
    }

    private static Set<String> regions(List<Effect> effects, Day day) {
        var regions = new TreeSet<String>();
        effects.stream()
                .filter(effect ->
                        effect.version() == day.version() && effect.from().equals(day.day()))
                .forEach(effect -> regions.add(effect.region()));
        return regions;
    }

    private PastRaise left(Day day, Set<String> regions, Bars bars, List<Sheet> sheets) {
        var out = new HashSet<UUID>();
        var notKnown = new HashSet<UUID>();
        for (var sheet : sheets) {
            if (regions.contains(sheet.ground().region())) {
                var bar = bars.bar(sheet.ground());
                var replayed = replays.over(sheet, bar.on(day.day().minusDays(1)), bar.on(day.day()));
                if (outOfFull(sheet, replayed)) {
                    out.add(sheet.setting());
                }
                if (!replayed.notKnown().isEmpty()) {
                    notKnown.add(sheet.setting());
                }
            }
        }
        return new PastRaise(day.version(), day.day(), out, notKnown);
    }

    /** A home in grace is full still; one with conditions that no panel set has them from a raise. */
    private static boolean outOfFull(Sheet sheet, Replayed replayed) {
        boolean will =
                replayed.outcome() == Replayed.Outcome.CONDITIONAL || replayed.outcome() == Replayed.Outcome.LAPSE;
        boolean is = sheet.kind() == StandingKind.CONDITIONAL
                && !sheet.conditions()
                && replayed.answer() != Replayed.Answer.STANDS;
        return will || is;
    }
}
