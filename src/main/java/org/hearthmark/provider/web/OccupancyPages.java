package org.hearthmark.provider.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.member.Council;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.HomeOccupancy;
import org.hearthmark.provider.Occupancies;
import org.hearthmark.provider.OccupancyBy;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.provider.Vacancies;
import org.hearthmark.shared.LondonTime;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A provider's homes, and how many young people of which council live in each; any council of England may place. */
@Controller
@RequestMapping("/provider/homes")
class OccupancyPages {

    private static final String PAGE = "provider/occupancy";
    private static final int SIZE = 20;

    private final OwnHomes own;
    private final Providers providers;
    private final Occupancies occupancies;
    private final Vacancies vacancies;
    private final Councils councils;
    private final Clock clock;

    OccupancyPages(
            OwnHomes own,
            Providers providers,
            Occupancies occupancies,
            Vacancies vacancies,
            Councils councils,
            Clock clock) {
        this.own = own;
        this.vacancies = vacancies;
        this.providers = providers;
        this.occupancies = occupancies;
        this.councils = councils;
        this.clock = clock;
    }

    @GetMapping
    String homes(@RequestParam(defaultValue = "0") int page, @AuthenticationPrincipal SignedInPerson me, Model model) {
        int number = Math.max(0, page);
        List<Setting> homes = providers
                .firmOf(me.organisation())
                .map(firm -> providers.settingsRunBy(firm.id(), (long) number * SIZE, SIZE + 1))
                .orElse(List.of());
        List<Setting> shown = homes.stream().limit(SIZE).toList();
        var ids = shown.stream().map(Setting::id).toList();
        var stated = occupancies.of(ids);
        var free = vacancies.of(ids);
        model.addAttribute(
                "lines",
                shown.stream().map(home -> HomeLine.of(home, stated, free)).toList());
        model.addAttribute("today", LondonTime.today(clock));
        model.addAttribute("previousPage", number == 0 ? null : "/provider/homes?page=" + (number - 1));
        model.addAttribute("nextPage", homes.size() > SIZE ? "/provider/homes?page=" + (number + 1) : null);
        return "provider/homes";
    }

    /** @param council the one whose number is to be changed, if one is */
    @GetMapping("/{reference}/occupancy")
    String home(
            @PathVariable String reference,
            @RequestParam(required = false) String council,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        Setting home = own.open(reference, me);
        var today = LondonTime.today(clock);
        model.addAttribute(
                "form",
                occupancies.of(home.id()).stream()
                        .filter(one -> one.statedBy() == OccupancyBy.PROVIDER
                                && one.councilGss().equals(council))
                        .findFirst()
                        .map(last -> OccupancyForm.of(last, today))
                        .orElseGet(() -> OccupancyForm.on(today)));
        return show(home, model);
    }

    @PostMapping("/{reference}/occupancy")
    String state(
            @PathVariable String reference,
            @ModelAttribute("form") OccupancyForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        Setting home = own.open(reference, me);
        boolean kept = form.keptBy(
                () -> occupancies.state(
                        home.id(), form.getCouncil(), form.number(), form.day(), OccupancyBy.PROVIDER, me.username()),
                model,
                flash);
        return kept ? back(home) : show(home, model);
    }

    @PostMapping("/{reference}/occupancy/confirm")
    String confirm(
            @PathVariable String reference, @AuthenticationPrincipal SignedInPerson me, RedirectAttributes flash) {
        Setting home = own.open(reference, me);
        occupancies.confirmAll(home.id(), me.username());
        flash.addFlashAttribute("done", "Thank you. The numbers are confirmed as of today.");
        return back(home);
    }

    private static String back(Setting home) {
        return "redirect:/provider/homes/" + home.reference() + "/occupancy";
    }

    private String show(Setting home, Model model) {
        var all = new HomeOccupancy(occupancies.of(home.id()), home.places());
        model.addAttribute("home", home);
        model.addAttribute("own", all.by(OccupancyBy.PROVIDER));
        model.addAttribute("theirs", all.by(OccupancyBy.COUNCIL));
        model.addAttribute("councils", councilsByName());
        model.addAttribute("today", LondonTime.today(clock));
        return PAGE;
    }

    private Map<String, String> councilsByName() {
        Map<String, String> options = new LinkedHashMap<>();
        for (Council council : councils.all()) {
            options.put(council.gss(), council.member() ? council.name() : council.name() + " (not a member)");
        }
        return options;
    }
}
