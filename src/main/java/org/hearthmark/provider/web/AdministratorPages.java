package org.hearthmark.provider.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.identity.Account;
import org.hearthmark.identity.Colleagues;
import org.hearthmark.identity.People;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.NewFirms;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.FormCommand;
import org.hearthmark.shared.web.Option;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the alliance makes somebody the administrator of a firm whose own are gone: one of its people, or by invitation. */
@Controller
@RequestMapping("/providers/{firm}/administrator")
class AdministratorPages {

    private static final String INVITED = "invited";
    private static final String WHO = "who";

    private final NewFirms firms;
    private final Providers providers;
    private final Colleagues colleagues;
    private final People people;

    AdministratorPages(NewFirms firms, Providers providers, Colleagues colleagues, People people) {
        this.firms = firms;
        this.providers = providers;
        this.colleagues = colleagues;
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable UUID firm, Model model) {
        return page(firm, "", "", model);
    }

    private String page(UUID firm, String who, String email, Model model) {
        List<Account> all = colleagues.of(organisation(firm));
        model.addAttribute("firm", firm);
        model.addAttribute("label", providers.firmLabels(Set.of(firm)).getOrDefault(firm, "This provider"));
        model.addAttribute(
                "administrators", all.stream().filter(Account::administrator).toList());
        model.addAttribute("choices", choices(all));
        model.addAttribute("chosen", who);
        model.addAttribute("typedEmail", email);
        return "provider/administrator";
    }

    private static List<Option> choices(List<Account> all) {
        return Stream.concat(
                        all.stream()
                                .filter(one -> !one.administrator())
                                .map(one -> new Option(one.id().toString(), one.name(), one.email())),
                        Stream.of(new Option(
                                INVITED, "Somebody else", "They get an invitation at the e-mail address below")))
                .toList();
    }

    @PostMapping
    String appoint(
            @PathVariable UUID firm,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String email,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        UUID organisation = organisation(firm);
        if (!FormCommand.done(() -> appoint(organisation, who, email, me), model)) {
            return page(firm, who, email, model);
        }
        flash.addFlashAttribute("done", "Done. Everybody who acts for this provider has been told.");
        return "redirect:/providers/" + firm + "/administrator";
    }

    private void appoint(UUID organisation, String who, String email, SignedInPerson me) {
        if (who.equals(INVITED)) {
            colleagues.appoint(organisation, email, people.require(me.username()));
            return;
        }
        Account chosen = colleagues.of(organisation).stream()
                .filter(one -> one.id().toString().equals(who))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.invalid("There is a problem", Map.of(WHO, "Choose who is to be the administrator")));
        colleagues.appoint(organisation, chosen.id(), me.username());
    }

    private UUID organisation(UUID firm) {
        return firms.organisationOf(firm).orElseThrow(() -> Refusal.unknown("provider"));
    }
}
