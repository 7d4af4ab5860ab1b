package org.hearthmark.ladder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.ladder.application.effect.Courses;
import org.hearthmark.ladder.application.effect.Courses.Course;
import org.hearthmark.ladder.application.effect.RegionOfRaise;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.domain.forecast.AtRisk;
import org.hearthmark.ladder.domain.forecast.Forecast;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How far raises have come, in the words of the pages. */
@Component
class CourseReader {

    private final Courses courses;

    CourseReader(Courses courses) {
        this.courses = courses;
    }

    /**
     * A raise on its way, in the timeline of the ladder.
     *
     * @param regions one line for those that stand alike
     * @param next    who does what next; empty where only time has to pass
     */
    public record CourseLine(
            String reference,
            String title,
            String planned,
            List<RegionLine> regions,
            int lacking,
            int atRisk,
            int cured,
            int underWay,
            String next) {}

    /** Regions that stand alike. */
    public record RegionLine(String regions, String state, String colour, String day, String why) {}

    List<CourseLine> underWay() {
        return courses.underWay().stream().map(CourseReader::line).toList();
    }

    private static CourseLine line(Course course) {
        var raise = course.raise();
        return new CourseLine(
                raise.reference(),
                raise.content().title(),
                DaysInWords.day(raise.content().day()),
                course.published() ? regions(course) : List.of(),
                course.lacking(),
                homes(course, home -> true),
                homes(course, home -> home.state() == AtRisk.State.CURED),
                homes(course, CourseReader::underWay),
                next(course));
    }

    private static boolean underWay(AtRisk home) {
        return home.state() == AtRisk.State.ANSWERED || home.state() == AtRisk.State.BOOKED;
    }

    private static int homes(Course course, Predicate<AtRisk> which) {
        return (int) course.atRisk().stream().filter(which).count();
    }

    private static int places(Course course, Predicate<AtRisk> which) {
        return course.atRisk().stream().filter(which).mapToInt(AtRisk::places).sum();
    }

    private static List<RegionLine> regions(Course course) {
        var regions = course.regions();
        var everywhere = course.raise().content().regions().isEmpty();
        var lines = new ArrayList<RegionLine>();
        regions.stream()
                .map(CourseReader::alike)
                .distinct()
                .forEach(like -> lines.add(new RegionLine(
                        everywhere
                                        && regions.stream()
                                                .allMatch(
                                                        region -> alike(region).equals(like))
                                ? "Everywhere"
                                : named(regions, like),
                        like.state().label(),
                        like.state().colour(),
                        DaysInWords.day(like.day()),
                        like.why())));
        return lines;
    }

    private static String named(List<RegionOfRaise> regions, RegionOfRaise like) {
        return regions.stream()
                .filter(region -> alike(region).equals(like))
                .map(RegionOfRaise::region)
                .collect(Collectors.joining(", "));
    }

    private static RegionOfRaise alike(RegionOfRaise region) {
        return new RegionOfRaise("", region.state(), region.day(), region.why());
    }

    private static String next(Course course) {
        return course.next().map(CourseReader::next).orElseGet(() -> waits(course));
    }

    private static String next(WorkItem task) {
        return task.name()
                + (task.assignee() == null ? ", by a manager" : ", taken by a manager")
                + (task.due() == null ? "" : ", due " + DaysInWords.day(task.due()));
    }

    private static String waits(Course course) {
        if (course.raise().status() == RaiseStatus.CLOSED) {
            return "Nothing more: all grace is over";
        }
        return course.regions().stream().anyMatch(RegionOfRaise::waiting)
                ? "It waits for its day"
                : "It waits until all grace is over";
    }

    /** A line that sets what was predicted against what has come. */
    public record Versus(String what, int homes, int places) {}

    void show(String reference, SignedInPerson me, Model model) {
        var course = courses.of(reference);
        if (!course.published() || course.raise().status() == RaiseStatus.WITHDRAWN) {
            model.addAttribute("regions", List.of());
            return;
        }
        boolean held = course.regions().stream().anyMatch(region -> region.state() == State.HELD);
        model.addAttribute("regions", regions(course));
        model.addAttribute(
                "held", held && me.has(Role.ALLIANCE_MANAGER) && !course.raise().madeBy(me.username()));
        model.addAttribute("next", next(course));
        model.addAttribute("versus", versus(course));
        model.addAttribute(
                "forecast",
                course.raise().status() == RaiseStatus.CLOSED
                        ? List.of()
                        : courses.forecast(course).stream()
                                .map(ForecastLine::of)
                                .toList());
    }

    /** What is expected on a day, in places. */
    public record ForecastLine(String day, Forecast on) {

        static ForecastLine of(Forecast on) {
            return new ForecastLine(DaysInWords.day(on.day()), on);
        }
    }

    private static List<Versus> versus(Course course) {
        return List.of(
                new Versus(
                        "Predicted to fall short of something, or not known, whatever they held",
                        course.lacking(),
                        course.lackingPlaces()),
                versus(
                        "Predicted to be no longer fully accredited, or not known, where it is not dropped",
                        course,
                        AtRisk::predicted),
                versus("Not predicted, and at risk today", course, home -> !home.predicted()),
                versus("Cured", course, home -> home.state() == AtRisk.State.CURED),
                versus("Answered or booked", course, CourseReader::underWay),
                versus("Nothing yet", course, home -> home.state() == AtRisk.State.NOTHING),
                versus("No longer fully accredited", course, home -> home.state() == AtRisk.State.OUT));
    }

    private static Versus versus(String what, Course course, Predicate<AtRisk> which) {
        return new Versus(what, homes(course, which), places(course, which));
    }
}
