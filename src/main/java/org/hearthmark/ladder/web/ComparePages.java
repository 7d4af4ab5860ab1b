package org.hearthmark.ladder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.ladder.application.market.Previews;
import org.hearthmark.ladder.application.raise.RaiseDesk;
import org.hearthmark.ladder.domain.impact.Comparison;
import org.hearthmark.ladder.domain.impact.Counts;
import org.hearthmark.ladder.domain.market.Answer;
import org.hearthmark.shared.web.Option;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two raises side by side over the same homes, each as if it came alone. */
@Controller
class ComparePages {

    private final RaiseDesk desk;
    private final Previews previews;
    private final ImpactReader reader;
    private final ImpactNames names;

    ComparePages(RaiseDesk desk, Previews previews, ImpactReader reader, ImpactNames names) {
        this.desk = desk;
        this.previews = previews;
        this.reader = reader;
        this.names = names;
    }

    /** The numbers of one raise. */
    public record Side(int fallsShort, int notKnown, int out) {

        static Side of(Counts counts, Unit unit) {
            return new Side(
                    unit.of(counts.of(Answer.FALLS_SHORT)),
                    unit.of(counts.of(Answer.NOT_KNOWN)),
                    unit.of(counts.outOfFull()));
        }
    }

    public record Line(String label, Side left, Side right) {}

    public record Table(String caption, List<Line> lines) {}

    @GetMapping("/ladder/compare")
    String compare(
            @RequestParam(defaultValue = "") String a,
            @RequestParam(defaultValue = "") String b,
            @RequestParam(defaultValue = "") String unit,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        var all = reader.seesAllYoungPeople(me);
        var chosen = Unit.of(unit, all);
        model.addAttribute(
                "raises",
                desk.all().stream()
                        .map(raise -> Option.of(
                                raise.reference(),
                                raise.reference() + " " + raise.content().title()))
                        .toList());
        model.addAttribute(
                "units",
                List.of(Unit.values()).stream()
                        .filter(one -> all || one != Unit.YOUNG_PEOPLE)
                        .map(one -> Option.of(one.key(), one.label()))
                        .toList());
        model.addAttribute("a", a);
        model.addAttribute("b", b);
        model.addAttribute("chosen", chosen.key());
        if (!a.isBlank() && !b.isBlank()) {
            model.addAttribute("left", desk.open(a));
            model.addAttribute("right", desk.open(b));
            fill(previews.compare(a, b), chosen, model);
        }
        return "ladder/compare";
    }

    private void fill(Comparison comparison, Unit unit, Model model) {
        var tables = new ArrayList<Table>();
        tables.add(table("In all", Map.of("", comparison.all()), key -> "All homes", unit));
        tables.add(table("By council", comparison.byCouncil(), names::council, unit));
        tables.add(table("By kind of home", comparison.byCategory(), names::category, unit));
        tables.add(table("By item", comparison.byItem(), names::item, unit));
        model.addAttribute("tables", tables);
        model.addAttribute("onlyLeft", comparison.outOnlyOnTheLeft().size());
        model.addAttribute("onlyRight", comparison.outOnlyOnTheRight().size());
        model.addAttribute("both", comparison.outByBoth().size());
    }

    private static Table table(
            String caption, Map<String, Comparison.Sides> parts, UnaryOperator<String> name, Unit unit) {
        return new Table(
                caption,
                parts.entrySet().stream()
                        .map(part -> new Line(
                                name.apply(part.getKey()),
                                Side.of(part.getValue().left(), unit),
                                Side.of(part.getValue().right(), unit)))
                        .toList());
    }
}
