package org.hearthmark.ladder.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.ladder.application.effect.RegionOfRaise;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.effect.Regions;
import org.hearthmark.ladder.application.raise.RaiseDesk;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseInbox;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.FormCommand;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a manager decides where the guard held a raise on its day. */
@Controller
@RequestMapping("/ladder/raises/{reference}/held")
class HeldPages {

    private static final Map<String, String> RESULTS = results();

    private final RaiseDesk desk;
    private final Regions regions;
    private final RaiseInbox inbox;

    HeldPages(RaiseDesk desk, Regions regions, RaiseInbox inbox) {
        this.desk = desk;
        this.regions = regions;
        this.inbox = inbox;
    }

    private static Map<String, String> results() {
        var results = new LinkedHashMap<String, String>();
        results.put("release", "It takes effect from the next midnight, past the guard");
        results.put("tryAgain", "It is tried again on a later day");
        results.put("drop", "It is dropped there for good");
        return results;
    }

    @GetMapping
    String ask(@PathVariable String reference, Model model) {
        return show(desk.open(reference), new HeldForm(), model);
    }

    @PostMapping
    String decide(
            @PathVariable String reference,
            @ModelAttribute("form") HeldForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        if (!FormCommand.done(() -> inbox.decide(reference, form.answers(), me.username()), model)) {
            return show(desk.open(reference), form, model);
        }
        flash.addFlashAttribute("done", "Decided.");
        return "redirect:/ladder/raises/" + reference;
    }

    private String show(RaiseFile raise, HeldForm form, Model model) {
        List<RegionOfRaise> held = regions.of(raise).stream()
                .filter(region -> region.state() == State.HELD)
                .toList();
        if (held.isEmpty()) {
            throw Refusal.stale("Nothing of this raise is held any more");
        }
        model.addAttribute("raise", raise);
        model.addAttribute("form", form);
        model.addAttribute("held", held);
        var named = new LinkedHashMap<String, String>();
        held.forEach(region -> named.put(region.region(), region.region()));
        model.addAttribute("regions", named);
        model.addAttribute("results", RESULTS);
        return "ladder/held";
    }
}
