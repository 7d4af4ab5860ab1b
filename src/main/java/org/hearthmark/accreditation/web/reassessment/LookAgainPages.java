package org.hearthmark.accreditation.web.reassessment;

import java.util.List;
import org.hearthmark.accreditation.application.reassessment.Looks;
import org.hearthmark.accreditation.web.Refused;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.Option;
import org.hearthmark.standard.Standards;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A manager has items of an accredited home looked at again. */
@Controller
@RequestMapping("/settings/{reference}/look-again")
class LookAgainPages {

    private final Looks looks;
    private final Providers providers;
    private final Standards standards;

    LookAgainPages(Looks looks, Providers providers, Standards standards) {
        this.looks = looks;
        this.providers = providers;
        this.standards = standards;
    }

    @GetMapping
    String form(@PathVariable String reference, Model model) {
        return show(open(reference), new LookAgainForm(), model);
    }

    @PostMapping
    String demand(
            @PathVariable String reference,
            @ModelAttribute("form") LookAgainForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        var home = open(reference);
        if (result.hasErrors()) {
            return show(home, form, model);
        }
        try {
            looks.demand(home.id(), form.getItems(), form.getReasons(), me.username());
            flash.addFlashAttribute("done", "It is looked at again. Another manager decides what follows.");
            return "redirect:/settings/" + reference;
        } catch (Refusal refusal) {
            Refused.into(model, refusal);
            return show(home, form, model);
        }
    }

    private String show(Setting home, LookAgainForm form, Model model) {
        model.addAttribute("home", home);
        model.addAttribute("form", form);
        model.addAttribute("choices", choices());
        return "accreditation/look-again";
    }

    private List<Option> choices() {
        return standards.items().stream()
                .map(item -> Option.of(item.id(), item.id() + " " + item.title()))
                .toList();
    }

    private Setting open(String reference) {
        return providers.settingByReference(reference).orElseThrow(() -> Refusal.unknown("home " + reference));
    }
}
