package org.hearthmark.ladder.application.market;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.Replays;
import org.hearthmark.accreditation.Sheet;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.ladder.domain.guard.GuardLimits;
import org.hearthmark.ladder.domain.market.Checklist;
import org.hearthmark.ladder.domain.market.Held;
import org.hearthmark.ladder.domain.market.Home;
import org.hearthmark.ladder.domain.market.Market;
import org.hearthmark.ladder.domain.market.Placed;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Occupancies;
import org.hearthmark.provider.Occupancy;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Ground;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Service;

/** Reads the market: one statement for what is recorded of all accredited homes and of those that lapsed within the guard's
 * window, and one for who lives in them. */
@Service
public class MarketReader {

    private final Replays replays;
    private final Occupancies occupancies;
    private final Standards standards;
    private final Clock clock;

    MarketReader(Replays replays, Occupancies occupancies, Standards standards, Clock clock) {
        this.replays = replays;
        this.occupancies = occupancies;
        this.standards = standards;
        this.clock = clock;
    }

    public MarketNow now() {
        var today = LondonTime.today(clock);
        var start = today.minusWeeks(GuardLimits.scheme().weeks());
        List<Sheet> sheets = replays.readWithLapsedSince(start, all -> all.toList());
        var living = occupancies.of(sheets.stream().map(Sheet::setting).toList());
        var applying = new EnumMap<AgeRange, boolean[]>(AgeRange.class);
        var homes = new ArrayList<Home>(sheets.size());
        for (var sheet : sheets) {
            var asked = applying.computeIfAbsent(sheet.ages(), ages -> AskedOfAges.of(ages, standards, replays));
            homes.add(home(homes.size(), sheet, asked, living));
        }
        var bars = standards.bars();
        var market = new Market(
                today,
                checklist(),
                homes,
                (region, category, item) ->
                        bars.bar(new Ground(region, category)).on(today).requiredLevel(item));
        var past = new PastRaises(replays.replay(), bars).since(start, today, sheets);
        return new MarketNow(market, new ReplayedJudge(replays.replay(), sheets), sheets, past);
    }

    private Checklist checklist() {
        return new Checklist(standards.items().stream()
                .map(item -> new Checklist.Line(item.id(), item.critical(), item.safety()))
                .toList());
    }

    private static Home home(int number, Sheet sheet, boolean[] asked, Map<UUID, List<Occupancy>> living) {
        return new Home(
                number,
                sheet.setting(),
                sheet.reference(),
                sheet.councilGss(),
                sheet.ground().region(),
                sheet.ground().category(),
                sheet.places(),
                held(sheet.kind()),
                placed(living.getOrDefault(sheet.setting(), List.of())),
                levels(sheet, asked));
    }

    private static Held held(StandingKind kind) {
        return switch (kind) {
            case FULL -> Held.FULL;
            case CONDITIONAL -> Held.CONDITIONAL;
            default -> Held.LAPSED;
        };
    }

    /** Where provider and council disagree, the larger number, as everywhere. */
    private static List<Placed> placed(List<Occupancy> stated) {
        return stated.stream().collect(groupingBy(Occupancy::councilGss)).entrySet().stream()
                .map(council -> new Placed(
                        council.getKey(),
                        council.getValue().stream()
                                .mapToInt(Occupancy::youngPeople)
                                .max()
                                .orElse(0)))
                .filter(council -> council.youngPeople() > 0)
                .sorted(Comparator.comparing(Placed::council))
                .toList();
    }

    private static byte[] levels(Sheet sheet, boolean[] asked) {
        byte[] levels = sheet.levels().clone();
        for (int at = 0; at < levels.length; at++) {
            if (!asked[at]) {
                levels[at] = (byte) Level.NOT_APPLICABLE.ordinal();
            }
        }
        return levels;
    }
}
