package org.hearthmark.ladder.application.market;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.Replay;
import org.hearthmark.accreditation.Replayed.Outcome;
import org.hearthmark.accreditation.Sheet;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.ladder.domain.market.PastRaise;
import org.hearthmark.standard.Bars;
import org.hearthmark.standard.Effect;

/**
 * What is left of what raises did: each home's records of today over what was asked on the eve and from the day, grace over.
 * Where one took effect on several days there is one for each. A home that lapsed counts as long as it is not cured; one
 * that the panel accredited with conditions was never full.
 */
final class PastRaises {

    private final Replay replay;
    private final Bars bars;

    PastRaises(Replay replay, Bars bars) {
        this.replay = replay;
        this.bars = bars;
    }

    private record Day(int version, LocalDate day) {}

    /** Of those that took effect after a day, until today. */
    List<PastRaise> since(LocalDate start, LocalDate today, List<Sheet> sheets) {
        return bars.effects().stream()
                .filter(effect -> effect.from().isAfter(start) && !effect.from().isAfter(today))
                .collect(Collectors.groupingBy(
                        effect -> new Day(effect.version(), effect.from()),
                        Collectors.mapping(Effect::region, Collectors.toSet())))
                .entrySet()
                .stream()
                .map(regions -> left(regions.getKey(), regions.getValue(), sheets))
                .toList();
    }

    private PastRaise left(Day day, Set<String> regions, List<Sheet> sheets) {
        var out = new HashSet<UUID>();
        var notKnown = new HashSet<UUID>();
        for (var sheet : sheets) {
            if (regions.contains(sheet.ground().region())) {
                var bar = bars.bar(sheet.ground());
                var before = replay.inOrder(bar.on(day.day().minusDays(1)));
                var then = replay.inOrder(bar.on(day.day()));
                if (takenOut(sheet, before, then)) {
                    out.add(sheet.setting());
                }
                if (!replay.over(sheet, before, then).notKnown().isEmpty()) {
                    notKnown.add(sheet.setting());
                }
            }
        }
        return new PastRaise(day.version(), day.day(), out, notKnown);
    }

    /** Full by its records of today with what was asked before, and not with what was asked then. */
    private boolean takenOut(Sheet sheet, byte[] before, byte[] then) {
        var full = sheet.as(StandingKind.FULL);
        return !sheet.conditions() && staysFull(full, before, before) && !staysFull(full, before, then);
    }

    private boolean staysFull(Sheet sheet, byte[] before, byte[] then) {
        var outcome = replay.over(sheet, before, then).outcome();
        return outcome == Outcome.STANDS || outcome == Outcome.LOWER_GRADE;
    }
}
