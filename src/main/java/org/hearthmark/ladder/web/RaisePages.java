package org.hearthmark.ladder.web;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseDesk;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.provider.Category;
import org.hearthmark.shared.LondonTime;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The ladder: what is asked today, what is planned and published, and each raise with its story. */
@Controller
@RequestMapping("/ladder")
class RaisePages {

    private final RaiseDesk desk;
    private final RaiseChoices choices;
    private final CourseReader course;
    private final Clock clock;

    RaisePages(RaiseDesk desk, RaiseChoices choices, CourseReader course, Clock clock) {
        this.desk = desk;
        this.choices = choices;
        this.course = course;
        this.clock = clock;
    }

    @GetMapping
    String ladder(@AuthenticationPrincipal SignedInPerson me, Model model) {
        var all = desk.all();
        model.addAttribute("raises", all.stream().map(RaiseLine::of).toList());
        model.addAttribute("manager", me.has(Role.ALLIANCE_MANAGER));
        model.addAttribute("courses", course.underWay());
        model.addAttribute(
                "atLevel",
                desk.inForce().everywhere().values().stream()
                        .collect(Collectors.groupingBy(range -> range.words(), TreeMap::new, Collectors.counting())));
        return "ladder/ladder";
    }

    /** A raise in the list. */
    public record RaiseLine(RaiseFile raise, int items, String where) {

        static RaiseLine of(RaiseFile raise) {
            return new RaiseLine(raise, raise.content().levels().size(), RaisePages.where(raise.content()));
        }
    }

    static String where(RaiseContent content) {
        var regions = content.regions().stream().sorted().collect(Collectors.joining(", "));
        var kinds = content.categories().stream()
                .sorted()
                .map(name -> Category.valueOf(name).label())
                .collect(Collectors.joining("; "));
        return (regions.isEmpty() ? "Everywhere" : regions) + (kinds.isEmpty() ? "" : ". Only: " + kinds);
    }

    @GetMapping("/raises/{reference}")
    String raise(@PathVariable String reference, @AuthenticationPrincipal SignedInPerson me, Model model) {
        var raise = desk.open(reference);
        model.addAttribute("raise", raise);
        model.addAttribute("where", where(raise.content()));
        model.addAttribute("items", items(raise));
        model.addAttribute("manager", me.has(Role.ALLIANCE_MANAGER));
        model.addAttribute("deeds", ActPages.Deed.on(raise, me.username(), LondonTime.today(clock)));
        course.show(reference, me, model);
        model.addAttribute("draft", raise.status() == RaiseStatus.DRAFT);
        return "ladder/raise";
    }

    /** An item of a raise, with what it then asks. */
    public record ItemLine(String label, int level, String text, int grace) {}

    private List<ItemLine> items(RaiseFile raise) {
        return new TreeMap<>(raise.content().levels())
                .entrySet().stream()
                        .map(entry -> item(raise.content(), entry.getKey(), entry.getValue()))
                        .toList();
    }

    private ItemLine item(RaiseContent content, String id, int level) {
        var item = choices.item(id);
        return new ItemLine(
                id + " " + item.title(),
                level,
                item.levels().getOrDefault(level, ""),
                item.safety() ? content.safetyDays() : content.otherDays());
    }
}
