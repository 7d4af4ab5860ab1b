package org.hearthmark.ladder.web;

import java.util.List;
import java.util.stream.Stream;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.ladder.application.market.MarketNow;
import org.hearthmark.ladder.application.market.Preview;
import org.hearthmark.ladder.application.market.Previews;
import org.hearthmark.ladder.domain.guard.GuardLimits;
import org.hearthmark.ladder.domain.impact.Finding;
import org.hearthmark.ladder.domain.impact.Saving;
import org.hearthmark.ladder.domain.impact.Savings;
import org.hearthmark.member.Councils;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.Csv;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a raise would do to the homes as they are recorded today, and the list behind each number. */
@Controller
@RequestMapping("/ladder/raises/{reference}")
class ImpactPages {

    private static final int DEAREST = 10;

    private final Previews previews;
    private final ImpactReader reader;
    private final ImpactNames names;
    private final Councils councils;

    ImpactPages(Previews previews, ImpactReader reader, ImpactNames names, Councils councils) {
        this.previews = previews;
        this.reader = reader;
        this.names = names;
        this.councils = councils;
    }

    @GetMapping("/impact")
    String impact(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String unit,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        var preview = previews.of(reference);
        boolean all = reader.seesAllYoungPeople(me);
        var chosen = Unit.of(unit, all);
        model.addAttribute("preview", preview);
        model.addAttribute("here", "/ladder/raises/" + reference + "/impact");
        model.addAttribute("unit", chosen);
        model.addAttribute(
                "units",
                Stream.of(Unit.values())
                        .filter(one -> all || one != Unit.YOUNG_PEOPLE)
                        .map(one -> new UnitLink(one.key(), one.label(), one == chosen))
                        .toList());
        model.addAttribute("tables", reader.tables(preview.impact(), chosen, me));
        guard(preview, me, model);
        savings(previews.savings(preview), chosen, model);
        return "ladder/impact";
    }

    /** A unit to count in. */
    public record UnitLink(String key, String label, boolean here) {}

    private void guard(Preview preview, SignedInPerson me, Model model) {
        var own = preview.guard().own();
        model.addAttribute("verdict", GuardWords.verdict(preview.guard(), names::council));
        model.addAttribute("figures", GuardWords.lines(own, names::council));
        model.addAttribute(
                "placing",
                reader.placing(own.placing(), me).stream()
                        .map(figure ->
                                new PlacingLine(names.council(figure.council()), figure.living(), figure.affected()))
                        .toList());
        model.addAttribute("limits", GuardLimits.scheme());
        model.addAttribute("map", TileMap.of(own, councils.all()));
    }

    /** Young people of one placing council. */
    public record PlacingLine(String council, int living, int affected) {}

    private void savings(Savings savings, Unit unit, Model model) {
        model.addAttribute("cost", unit.of(savings.cost()));
        model.addAttribute("withoutItem", lines(savings.withoutItem(), unit));
        model.addAttribute("lower", lines(savings.oneLevelLower(), unit));
    }

    /** What asking less of an item would save. */
    public record SavingLine(String item, int level, int saved) {}

    private List<SavingLine> lines(List<Saving> savings, Unit unit) {
        return savings.stream()
                .map(saving -> new SavingLine(names.item(saving.item()), saving.level(), unit.of(saving.saved())))
                .filter(line -> line.saved() > 0)
                .limit(DEAREST)
                .toList();
    }

    /** One of the tables to take away, in the unit that is shown. */
    @GetMapping("/impact.csv")
    ResponseEntity<String> table(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String unit,
            @AuthenticationPrincipal SignedInPerson me) {
        var preview = previews.of(reference);
        var chosen = Unit.of(unit, reader.seesAllYoungPeople(me));
        var table = reader.tables(preview.impact(), chosen, me).stream()
                .filter(one -> one.by().equals(by))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("table"));
        var csv = new Csv(Stream.concat(Stream.of(table.lead()), ImpactTable.HEADINGS.stream())
                .toArray(String[]::new));
        table.lines().forEach(line -> csv.line(line.cells()));
        return csv.download(reference + "-" + (by.isEmpty() ? "all" : by) + "-" + chosen.key() + ".csv");
    }

    @GetMapping("/impact/homes")
    String homes(
            @PathVariable String reference,
            HomeSearch search,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        var preview = open(reference, search, me);
        var found = search.found(preview.impact()).toList();
        String here = "/ladder/raises/" + reference + "/impact/homes";
        model.addAttribute("raise", preview.raise());
        model.addAttribute("words", search.words());
        model.addAttribute("part", names.of(search.by(), search.key()));
        model.addAttribute("total", found.size());
        model.addAttribute("youngPeople", reader.seesAllYoungPeople(me));
        model.addAttribute(
                "homes",
                found.stream()
                        .skip((long) search.page() * HomeSearch.SIZE)
                        .limit(HomeSearch.SIZE)
                        .map(finding -> line(finding, preview.now()))
                        .toList());
        model.addAttribute("csv", search.address(here + ".csv", 0));
        model.addAttribute("previousPage", search.page() == 0 ? null : search.address(here, search.page() - 1));
        model.addAttribute(
                "nextPage",
                found.size() > (search.page() + 1) * HomeSearch.SIZE ? search.address(here, search.page() + 1) : null);
        return "ladder/impact-homes";
    }

    /** A home behind a number. */
    public record HomeLine(
            String reference,
            String name,
            String firm,
            String council,
            int places,
            int youngPeople,
            String answer,
            String outcome) {

        Stream<Object> cells(boolean withYoungPeople) {
            return Stream.of(
                    reference, name, firm, council, places, withYoungPeople ? youngPeople : "", answer, outcome);
        }
    }

    private HomeLine line(Finding finding, MarketNow now) {
        var home = finding.home();
        return new HomeLine(
                home.reference(),
                now.nameOf(home),
                now.firmOf(home),
                names.council(home.council()),
                home.places(),
                home.youngPeople(),
                finding.answer().label(),
                finding.outcome().label());
    }

    @GetMapping("/impact/homes.csv")
    ResponseEntity<String> file(
            @PathVariable String reference, HomeSearch search, @AuthenticationPrincipal SignedInPerson me) {
        var preview = open(reference, search, me);
        var csv = new Csv("Reference", "Home", "Provider", "Council", "Places", "Young people", "Records", "Then");
        var found = search.found(preview.impact()).toList();
        found.stream()
                .limit(HomeSearch.MOST_IN_A_FILE)
                .forEach(finding -> csv.line(line(finding, preview.now()).cells(reader.seesAllYoungPeople(me))));
        if (found.size() > HomeSearch.MOST_IN_A_FILE) {
            csv.line(Stream.of("Only the first " + HomeSearch.MOST_IN_A_FILE + " of " + found.size() + " homes"));
        }
        return csv.download(reference + "-homes.csv");
    }

    private Preview open(String reference, HomeSearch search, SignedInPerson me) {
        if (!reader.mayList(search, me)) {
            throw Refusal.forbidden("Of young people you see numbers of your own council");
        }
        return previews.of(reference);
    }
}
