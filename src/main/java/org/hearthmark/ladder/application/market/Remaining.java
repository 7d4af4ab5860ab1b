package org.hearthmark.ladder.application.market;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.member.Councils;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Effect;
import org.hearthmark.standard.ExpectedEffect;
import org.hearthmark.standard.ExpectedEffects;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;

/**
 * What of raises is still to come: only the regions in which they are neither in effect nor dropped, each on the day on which it
 * is expected by now, today at the earliest.
 */
@Component
class Remaining {

    private final ExpectedEffects expected;
    private final Councils councils;
    private final Standards standards;
    private final Clock clock;

    Remaining(ExpectedEffects expected, Councils councils, Standards standards, Clock clock) {
        this.expected = expected;
        this.councils = councils;
        this.standards = standards;
        this.clock = clock;
    }

    /** One for each day of a raise; those of which nothing is to come any more are left out. */
    List<RaiseFile> of(List<RaiseFile> raises) {
        var everywhere = councils.regions();
        var effects = standards.bars().effects();
        var others = expected.otherThanPlanned();
        return raises.stream()
                .flatMap(raise -> byDay(raise, everywhere, effects, others).entrySet().stream()
                        .map(day -> narrowed(raise, day.getValue(), day.getKey())))
                .toList();
    }

    /** All that is still to come of one, on the first of its days; as it is where nothing is. */
    RaiseFile whole(RaiseFile raise) {
        var days = of(List.of(raise));
        var regions = new TreeSet<String>();
        days.forEach(day -> regions.addAll(day.content().regions()));
        return days.isEmpty()
                ? raise
                : narrowed(raise, regions, days.get(0).content().day());
    }

    private SortedMap<LocalDate, Set<String>> byDay(
            RaiseFile raise, List<String> everywhere, List<Effect> effects, List<ExpectedEffect> others) {
        var said = raise.content();
        int version = raise.publishedAs().orElse(0);
        var days = new TreeMap<String, LocalDate>();
        (said.regions().isEmpty() ? everywhere : said.regions()).forEach(region -> days.put(region, said.day()));
        others.stream()
                .filter(other -> other.version() == version)
                .forEach(other -> days.computeIfPresent(
                        other.region(), (region, planned) -> other.day().orElse(null)));
        effects.stream().filter(effect -> effect.version() == version).forEach(effect -> days.remove(effect.region()));
        var byDay = new TreeMap<LocalDate, Set<String>>();
        days.forEach((region, day) ->
                byDay.computeIfAbsent(ahead(raise, day), one -> new TreeSet<>()).add(region));
        return byDay;
    }

    private LocalDate ahead(RaiseFile raise, LocalDate day) {
        var today = LondonTime.today(clock);
        return raise.publishedAs().isPresent() && day.isBefore(today) ? today : day;
    }

    private static RaiseFile narrowed(RaiseFile raise, Set<String> regions, LocalDate day) {
        var said = raise.content();
        return new RaiseFile(
                raise.id(),
                raise.version(),
                raise.reference(),
                raise.status(),
                raise.publishedAs(),
                new RaiseContent(
                        said.title(),
                        said.why(),
                        said.planned(),
                        day,
                        said.levels(),
                        said.categories(),
                        regions,
                        said.safetyDays(),
                        said.otherDays()),
                raise.steps());
    }
}
