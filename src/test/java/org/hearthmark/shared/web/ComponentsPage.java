package org.hearthmark.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** In the tests' application only: every component on one page, and an address for each way to be refused. */
@Controller
class ComponentsPage implements AddressRules {

    @Override
    public List<AddressRule> addresses() {
        return List.of(
                AddressRule.open("/test/components"),
                AddressRule.open("/test/refused/{kind}"),
                AddressRule.open("/test/wrapped"),
                AddressRule.open("/test/broken"),
                AddressRule.open("/api/test/refused/{kind}"),
                AddressRule.forRoles("/test/diagram", Role.INSPECTOR),
                AddressRule.forRoles("/api/test/inspectors", Role.INSPECTOR));
    }

    @Override
    public List<String> withDiagram() {
        return List.of("/test/diagram");
    }

    @GetMapping("/test/components")
    String components(@ModelAttribute("form") Form form, Model model) {
        show(model);
        return "components/all";
    }

    @PostMapping("/test/components")
    String submit(@ModelAttribute("form") Form form, BindingResult result, Model model) {
        result.rejectValue("until", "until", "Enter a day in the future");
        model.addAttribute("fields", Map.of("homes[0].name", "Enter the name of the home"));
        show(model);
        return "components/all";
    }

    @GetMapping({"/test/refused/{kind}", "/api/test/refused/{kind}"})
    String refused(@PathVariable("kind") Refusal.Kind kind) {
        throw switch (kind) {
            case INVALID -> Refusal.invalid("That cannot be", Map.of("reason", "Give a reason"));
            case FORBIDDEN -> Refusal.forbidden("You worked on this case");
            case STALE -> Refusal.stale();
            case UNKNOWN -> Refusal.unknown("home");
        };
    }

    @GetMapping("/test/wrapped")
    String wrapped() {
        throw new IllegalStateException("as the engine wraps it", Refusal.stale());
    }

    @GetMapping("/test/broken")
    String broken(@RequestParam("number") int number) {
        throw new IllegalStateException("secret of the house " + number);
    }

    @GetMapping({"/test/diagram", "/api/test/inspectors"})
    @ResponseBody
    String forInspectors() {
        return "for inspectors";
    }

    private static void show(Model model) {
        model.addAttribute(
                "ages", List.of(new Option("16", "16 to 17", "Needs registration"), Option.of("18", "18 +")));
        model.addAttribute("councils", Map.of("E09000012", "Hackney"));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Name", "Elm House");
        facts.put("Until", new Dates().day(LocalDate.of(2026, 11, 21)));
        model.addAttribute("facts", facts);
        model.addAttribute("crumbs", Map.of("Start", "/"));
        model.addAttribute("head", List.of("Home", "Places"));
        model.addAttribute("rows", List.of(List.of("Elm House", "4")));
        model.addAttribute(
                "tasks",
                List.of(
                        new Task("The firm", "/", "All of it", "Not started", "blue"),
                        new Task("The homes", null, null, "Completed", null)));
        model.addAttribute(
                "entries",
                List.of(new Entry("Application sent", "Maria", Instant.parse("2026-11-21T14:30:00Z"), "Two homes")));
    }

    record Task(String title, String href, String hint, String status, String colour) {}

    record Entry(String title, String by, Instant at, String text) {}

    /** A home of the form. */
    public static class Home {
        private String name = "Elm <House>";

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    /** A form object as pages have it. */
    public static class Form {
        private final List<Home> homes = new ArrayList<>(List.of(new Home()));
        private final DateEntry until = DateEntry.of(LocalDate.of(2027, 3, 27));
        private int places = 4;
        private String ages = "18";
        private List<String> kinds = List.of("16");
        private String council = "E09000012";
        private boolean declared = true;

        public List<Home> getHomes() {
            return homes;
        }

        public DateEntry getUntil() {
            return until;
        }

        public int getPlaces() {
            return places;
        }

        public void setPlaces(int places) {
            this.places = places;
        }

        public String getAges() {
            return ages;
        }

        public void setAges(String ages) {
            this.ages = ages;
        }

        public List<String> getKinds() {
            return kinds;
        }

        public void setKinds(List<String> kinds) {
            this.kinds = kinds;
        }

        public String getCouncil() {
            return council;
        }

        public void setCouncil(String council) {
            this.council = council;
        }

        public boolean isDeclared() {
            return declared;
        }

        public void setDeclared(boolean declared) {
            this.declared = declared;
        }
    }
}
