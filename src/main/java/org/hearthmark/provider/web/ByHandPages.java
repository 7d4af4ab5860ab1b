package org.hearthmark.provider.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.PublicFacts;
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

/** An officer or manager looks for oneself where a register does not answer, and records what was found and why. */
@Controller
@RequestMapping("/providers/{firm}/by-hand/{kind}")
class ByHandPages {

    private static final String PAGE = "provider/firm-by-hand";

    private final Providers providers;
    private final PublicFacts facts;
    private final Clock clock;

    ByHandPages(Providers providers, PublicFacts facts, Clock clock) {
        this.providers = providers;
        this.facts = facts;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable UUID firm, @PathVariable String kind, Model model) {
        model.addAttribute("form", ByHandForm.on(LondonTime.today(clock)));
        return show(firm, named(kind), model);
    }

    @PostMapping
    String record(
            @PathVariable UUID firm,
            @PathVariable String kind,
            @ModelAttribute("form") ByHandForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        FactKind wanted = named(kind);
        try {
            form.requireReadable();
            facts.recordByHand(firm, wanted, form.found(), form.day(), me.username());
            flash.addFlashAttribute("done", wanted.label() + ": what you found is recorded under your name.");
            return "redirect:/providers/" + firm;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("fields", refusal.fields());
            return show(firm, wanted, model);
        }
    }

    private String show(UUID firm, FactKind kind, Model model) {
        model.addAttribute("firm", providers.firm(firm));
        model.addAttribute("kind", kind);
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("no", "No, nothing");
        answers.put("yes", "Yes");
        model.addAttribute("answers", answers);
        return PAGE;
    }

    private static FactKind named(String kind) {
        return Arrays.stream(FactKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("kind of fact"));
    }
}
