package org.hearthmark.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.Category;
import org.hearthmark.register.Register;
import org.hearthmark.register.RegisterRow;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Places;
import org.hearthmark.shared.web.Csv;
import org.hearthmark.shared.web.Option;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The register as councils search it: the state of the list is in the address, and the list can be taken away. */
@Controller
class RegisterPage {

    private static final Map<String, String> DISTANCES = distances();

    private final Register register;
    private final Councils councils;
    private final Places places;
    private final Clock clock;

    RegisterPage(Register register, Councils councils, Places places, Clock clock) {
        this.clock = clock;
        this.register = register;
        this.councils = councils;
        this.places = places;
    }

    @GetMapping("/council/register")
    String page(RegisterSearch search, Model model) {
        var near = search.near(places);
        var page = register.search(search.query(near), search.page(), RegisterSearch.SIZE);
        model.addAttribute("search", search);
        model.addAttribute("fields", search.faults(near));
        model.addAttribute("page", page);
        model.addAttribute("today", LondonTime.today(clock));
        model.addAttribute("near", near.orElse(null));
        model.addAttribute("measuredFrom", near.map(search::measuredFrom).orElse(null));
        model.addAttribute("councils", councilOptions());
        model.addAttribute("categories", Option.list(Category.values(), Category::label));
        model.addAttribute("distances", DISTANCES);
        model.addAttribute("csv", search.address("/council/register.csv", 0));
        model.addAttribute("previousPage", search.page() == 0 ? null : here(search, search.page() - 1));
        model.addAttribute("nextPage", page.hasNext() ? here(search, search.page() + 1) : null);
        return "register/register";
    }

    /** The same list as a file; at most a thousand homes, which the last line says when there are more. */
    @GetMapping("/council/register.csv")
    ResponseEntity<String> file(RegisterSearch search) {
        var near = search.near(places);
        var page = register.search(search.query(near), 0, RegisterSearch.MOST_IN_A_FILE);
        var from = near.map(search::measuredFrom).orElse("");
        var csv = new Csv(
                "Reference",
                "Home",
                "Provider",
                "URN",
                "Council",
                "Area",
                "Ages",
                "Kind",
                "Places",
                "Accredited since",
                "Miles",
                "Measured from",
                "Measured to",
                "Alliance grade",
                "Open conditions",
                "In grace",
                "Free places",
                "Run");
        page.rows().forEach(row -> csv.line(cells(row, from, LondonTime.today(clock))));
        if (page.total() > page.rows().size()) {
            csv.line(Stream.of(
                    "Only the first " + page.rows().size() + " of " + page.total() + " homes: narrow the search"));
        }
        return csv.download("register.csv");
    }

    private static Stream<Object> cells(RegisterRow row, String from, LocalDate today) {
        return Stream.of(
                row.reference(),
                row.name(),
                row.firmLabel(),
                row.urn() == null ? "" : row.urn(),
                row.councilName(),
                row.outcode(),
                row.ages().label(),
                row.category().label(),
                row.places(),
                row.since(),
                row.miles()
                        .map(miles -> String.format(java.util.Locale.UK, "%.1f", miles))
                        .orElse(""),
                row.miles().isPresent() ? from : "",
                row.miles().map(miles -> measuredTo(row)).orElse(""),
                row.grade().orElse(""),
                row.mark().map(mark -> String.join("; ", mark.conditions())).orElse(""),
                row.grace().orElse(""),
                row.free().map(free -> free.inWords(today)).orElse("Not stated"),
                row.ended().orElse(""));
    }

    private static String measuredTo(RegisterRow row) {
        return row.exact() ? "postcode of the home" : "centre of " + row.outcode();
    }

    private static String here(RegisterSearch search, int number) {
        return search.address("/council/register", number);
    }

    private Map<String, String> councilOptions() {
        var options = new LinkedHashMap<String, String>();
        councils.all().forEach(council -> options.put(council.gss(), council.name()));
        return options;
    }

    private static Map<String, String> distances() {
        var options = new LinkedHashMap<String, String>();
        for (int miles : new int[] {2, 5, 10, 20, 50}) {
            options.put(String.valueOf(miles), miles + " miles");
        }
        return options;
    }
}
