package org.hearthmark.provider.web;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.HomeNumbers;
import org.hearthmark.provider.Occupancies;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.provider.Vacancies;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a provider says how many places of a home are free, and confirms all its numbers in one tap. */
@Controller
@RequestMapping("/provider/homes")
class VacancyPages {

    private final OwnHomes own;
    private final Providers providers;
    private final Vacancies vacancies;
    private final Occupancies occupancies;
    private final HomeNumbers numbers;
    private final Clock clock;

    VacancyPages(
            OwnHomes own,
            Providers providers,
            Vacancies vacancies,
            Occupancies occupancies,
            HomeNumbers numbers,
            Clock clock) {
        this.own = own;
        this.providers = providers;
        this.vacancies = vacancies;
        this.occupancies = occupancies;
        this.numbers = numbers;
        this.clock = clock;
    }

    @GetMapping("/{reference}/vacancy")
    String page(@PathVariable String reference, @AuthenticationPrincipal SignedInPerson me, Model model) {
        Setting home = own.open(reference, me);
        var today = LondonTime.today(clock);
        var last = vacancies.of(Set.of(home.id())).get(home.id());
        model.addAttribute("form", last == null ? VacancyForm.on(today) : VacancyForm.of(last, today));
        return show(home, model);
    }

    @PostMapping("/{reference}/vacancy")
    String state(
            @PathVariable String reference,
            @ModelAttribute("form") VacancyForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        Setting home = own.open(reference, me);
        try {
            form.requireReadable();
            vacancies.state(home.id(), form.number(), form.day(), me.username());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("fields", refusal.fields());
            return show(home, model);
        }
        flash.addFlashAttribute("done", "Thank you. The number is kept.");
        return "redirect:/provider/homes/" + home.reference() + "/vacancy";
    }

    @PostMapping("/{reference}/confirm")
    String confirm(
            @PathVariable String reference, @AuthenticationPrincipal SignedInPerson me, RedirectAttributes flash) {
        Setting home = own.open(reference, me);
        numbers.confirm(home.id(), me.username());
        return confirmed(flash, "The numbers of " + home.name() + " are confirmed as of today.");
    }

    /** Of every home of the firm. */
    @PostMapping("/confirm")
    String confirmAll(@AuthenticationPrincipal SignedInPerson me, RedirectAttributes flash) {
        var firm = providers.firmOf(me.organisation()).orElseThrow(() -> Refusal.unknown("home"));
        numbers.confirmAll(firm.id(), providers.settingsRunBy(firm.id()), me.username());
        return confirmed(flash, "The numbers of all your homes are confirmed as of today.");
    }

    private static String confirmed(RedirectAttributes flash, String what) {
        flash.addFlashAttribute("done", "Thank you. " + what);
        return "redirect:/provider/homes";
    }

    private String show(Setting home, Model model) {
        var stated = vacancies.of(Set.of(home.id()));
        model.addAttribute("home", home);
        model.addAttribute("last", stated.get(home.id()));
        model.addAttribute("line", HomeLine.of(home, Map.of(home.id(), occupancies.of(home.id())), stated));
        model.addAttribute("today", LondonTime.today(clock));
        return "provider/vacancy";
    }
}
