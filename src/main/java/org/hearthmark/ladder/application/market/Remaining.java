package org.hearthmark.ladder.application.market;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hearthmark.ladder.application.raise.PublishedRaises;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.member.Councils;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Effect;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;

/** What of raises is still to come: only the regions in which they are neither in effect nor dropped, today at the earliest. */
@Component
class Remaining {

    private final PublishedRaises published;
    private final Councils councils;
    private final Standards standards;
    private final Clock clock;

    Remaining(PublishedRaises published, Councils councils, Standards standards, Clock clock) {
        this.published = published;
        this.councils = councils;
        this.standards = standards;
        this.clock = clock;
    }

    /** Those of which nothing is to come any more are left out. */
    List<RaiseFile> of(List<RaiseFile> raises) {
        var everywhere = councils.regions();
        var effects = standards.bars().effects();
        var dropped = published.dropped();
        var today = LondonTime.today(clock);
        return raises.stream()
                .flatMap(raise -> remaining(raise, everywhere, effects, dropped).stream()
                        .map(regions -> narrowed(raise, regions, today)))
                .toList();
    }

    private static Optional<Set<String>> remaining(
            RaiseFile raise, List<String> everywhere, List<Effect> effects, Map<UUID, Set<String>> dropped) {
        var meant = raise.content().regions().isEmpty()
                ? everywhere
                : raise.content().regions();
        var left = new TreeSet<>(meant);
        left.removeAll(dropped.getOrDefault(raise.id(), Set.of()));
        int version = raise.publishedAs().orElse(0);
        effects.stream().filter(effect -> effect.version() == version).forEach(effect -> left.remove(effect.region()));
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    private static RaiseFile narrowed(RaiseFile raise, Set<String> regions, LocalDate today) {
        var said = raise.content();
        var day = raise.publishedAs().isPresent() && said.day().isBefore(today) ? today : said.day();
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
