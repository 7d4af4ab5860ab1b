package org.hearthmark.register.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.NearbyHomes.Alike;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Providers;
import org.hearthmark.register.Alternatives;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Homes that could be used instead of one: tells its area, never where exactly it lies. */
@Controller
class AlternativesPage {

    static final int MOST = 50;

    private static final List<Integer> DISTANCES = List.of(2, 5, 10, 20, 50);
    private static final int USUAL = 5;

    private final Providers providers;
    private final Accreditations accreditations;
    private final Alternatives alternatives;
    private final Clock clock;

    AlternativesPage(Providers providers, Accreditations accreditations, Alternatives alternatives, Clock clock) {
        this.providers = providers;
        this.accreditations = accreditations;
        this.alternatives = alternatives;
        this.clock = clock;
    }

    @GetMapping("/settings/{reference}/alternatives")
    String page(@PathVariable String reference, @RequestParam(defaultValue = "") String miles, Model model) {
        var home = providers.settingByReference(reference).orElseThrow(() -> Refusal.unknown("home " + reference));
        var alike = Alike.to(home, accreditations.standingOf(home.id()));
        int within = within(miles);
        model.addAttribute("home", home);
        model.addAttribute("alike", alike);
        model.addAttribute("miles", within);
        model.addAttribute("distances", distances());
        model.addAttribute("rows", alternatives.rows(within, alike, MOST));
        model.addAttribute("most", MOST);
        model.addAttribute("search", search(alike));
        model.addAttribute("today", LondonTime.today(clock));
        return "register/alternatives";
    }

    private static int within(String typed) {
        return typed.matches("\\d{1,2}") && DISTANCES.contains(Integer.valueOf(typed))
                ? Integer.parseInt(typed)
                : USUAL;
    }

    private static Map<String, String> distances() {
        var options = new LinkedHashMap<String, String>();
        DISTANCES.forEach(miles -> options.put(miles.toString(), miles + " miles"));
        return options;
    }

    /** The register with the same filters by council: its address does not tell where the home lies. */
    private static String search(Alike alike) {
        var filters = new TreeMap<>(Map.of(
                "council",
                alike.home().councilGss(),
                "category",
                alike.category().name()));
        if (alike.ages() != AgeRange.BOTH) {
            filters.put("age", alike.ages() == AgeRange.AGE_16_17 ? "16" : "18");
        }
        var address = UriComponentsBuilder.fromPath("/council/register");
        filters.forEach(address::queryParam);
        return address.build().toUriString();
    }
}
