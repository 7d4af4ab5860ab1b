package org.hearthmark.ladder.application.effect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.ladder.application.raise.PublishedRaises;
import org.hearthmark.ladder.application.raise.RaiseDesk;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.domain.forecast.AtRisk;
import org.hearthmark.ladder.domain.forecast.Forecast;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where raises stand: region by region, who does what next, what comes of it by what is under way, and what has come. */
@Service
public class Courses {

    private final RaiseDesk desk;
    private final PublishedRaises raises;
    private final Regions regions;
    private final AtRiskHomes homes;
    private final FindingRows findings;
    private final ActualRows actual;
    private final WorkItems items;
    private final Clock clock;

    Courses(
            RaiseDesk desk,
            PublishedRaises raises,
            Regions regions,
            AtRiskHomes homes,
            FindingRows findings,
            ActualRows actual,
            WorkItems items,
            Clock clock) {
        this.desk = desk;
        this.raises = raises;
        this.regions = regions;
        this.homes = homes;
        this.findings = findings;
        this.actual = actual;
        this.items = items;
        this.clock = clock;
    }

    /**
     * A raise on its way.
     *
     * @param next          the open task, if there is one
     * @param lacking       homes that fell short of it when it was published, or of which it was not known
     * @param lackingPlaces the places in these
     * @param atRisk        the homes that it takes out of full accreditation or of which nobody knew, where it is not dropped; empty
     *                      before it is published
     */
    public record Course(
            RaiseFile raise,
            List<RegionOfRaise> regions,
            Optional<WorkItem> next,
            int lacking,
            int lackingPlaces,
            List<AtRisk> atRisk) {

        public Course {
            regions = List.copyOf(regions);
            atRisk = List.copyOf(atRisk);
        }

        public boolean published() {
            return raise.publishedAs().isPresent();
        }
    }

    /** All that are proposed or published and not over. */
    @Transactional(readOnly = true)
    public List<Course> underWay() {
        var all = raises.in(RaiseStatus.PROPOSED, RaiseStatus.PUBLISHED);
        var where = regions.of(all);
        var open = open(all);
        return Stream.iterate(0, at -> at + 1)
                .limit(all.size())
                .map(at -> course(all.get(at), where.get(at), open))
                .toList();
    }

    @Transactional(readOnly = true)
    public Course of(String reference) {
        var raise = desk.open(reference);
        return course(raise, regions.of(raise), open(List.of(raise)));
    }

    private Course course(RaiseFile raise, List<RegionOfRaise> where, Map<UUID, WorkItem> open) {
        var lacking = findings.lacking(raise.id());
        return new Course(
                raise,
                where,
                Optional.ofNullable(open.get(raise.id())),
                lacking.homes(),
                lacking.places(),
                atRisk(raise, where));
    }

    private Map<UUID, WorkItem> open(List<RaiseFile> all) {
        return items.open(all.stream().map(RaiseFile::id).toList()).stream()
                .collect(Collectors.toMap(WorkItem::businessKey, Function.identity(), (first, other) -> first));
    }

    private List<AtRisk> atRisk(RaiseFile raise, List<RegionOfRaise> where) {
        return raise.publishedAs().isPresent() ? homes.of(raise, where) : List.of();
    }

    /** On the day of the raise, and on the days on which the shorter and the longer grace end. */
    @Transactional(readOnly = true)
    public List<Forecast> forecast(Course course) {
        var today = LondonTime.today(clock);
        var capacity = homes.capacity();
        var content = course.raise().content();
        LocalDate day = course.regions().stream()
                .filter(region -> region.state() != RegionOfRaise.State.DROPPED)
                .map(RegionOfRaise::day)
                .max(LocalDate::compareTo)
                .orElse(content.day());
        return Stream.of(
                        day,
                        day.plusDays(Math.min(content.safetyDays(), content.otherDays())),
                        day.plusDays(Math.max(content.safetyDays(), content.otherDays())))
                .distinct()
                .map(then -> Forecast.on(then, today, course.atRisk(), capacity))
                .toList();
    }

    /**
     * What was predicted of one home, and what has come of it.
     *
     * @param come how it stood when the raise was closed; before that how far it has come; empty where nothing is known
     */
    public record Outcome(FoundHome predicted, String come) {}

    /** Of every home that the raise concerned when it was published. */
    @Transactional(readOnly = true)
    public List<Outcome> outcomes(Course course) {
        var closed = actual.of(course.raise().id());
        var states = course.atRisk().stream().collect(Collectors.toMap(AtRisk::setting, home -> words(home.state())));
        return findings.predicted(course.raise().id()).stream()
                .map(home -> new Outcome(
                        home,
                        Optional.ofNullable(closed.get(home.setting()))
                                .map(StandingKind::label)
                                .orElseGet(() -> states.getOrDefault(home.setting(), ""))))
                .toList();
    }

    private static String words(AtRisk.State state) {
        return switch (state) {
            case NOTHING -> "Nothing yet";
            case ANSWERED -> "Answered, waits for its check";
            case BOOKED -> "Its check is booked";
            case CURED -> "Cured";
            case OUT -> "No longer accredited without conditions";
        };
    }
}
