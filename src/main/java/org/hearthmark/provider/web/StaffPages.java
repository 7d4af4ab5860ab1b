package org.hearthmark.provider.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.Firm;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.StaffLists;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.Csv;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A provider's staff list, for its own people: everybody on it, taken away as a file, declared complete. */
@Controller
@RequestMapping("/provider/staff")
class StaffPages {

    private static final String LIST = "redirect:/provider/staff";

    private final StaffLists lists;
    private final Providers providers;

    StaffPages(StaffLists lists, Providers providers) {
        this.lists = lists;
        this.providers = providers;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedInPerson me, Model model) {
        var firm = providers.firmOf(me.organisation());
        if (firm.isEmpty()) {
            return "provider/staff-later";
        }
        model.addAttribute("declaringName", me.name());
        return show(firm.get(), model);
    }

    private String show(Firm firm, Model model) {
        model.addAttribute("list", lists.newest(firm.id()));
        model.addAttribute("services", lists.services(firm.id()));
        return "provider/staff";
    }

    /** With the headings that an upload asks for, so that it can be changed and brought back. */
    @GetMapping("/list.csv")
    ResponseEntity<String> download(@AuthenticationPrincipal SignedInPerson me) {
        var firm = own(me);
        var services = lists.services(firm.id());
        var csv = new Csv(StaffLists.headings().toArray(String[]::new));
        lists.newest(firm.id()).people().stream()
                .map(person -> person.entry())
                .forEach(entry -> csv.line(Stream.of(
                        entry.name(),
                        entry.role(),
                        services.get(entry.service()),
                        entry.region(),
                        entry.startDate(),
                        yesNo(entry.nights()),
                        yesNo(entry.agency()),
                        yesNo(entry.conditionalStart()),
                        yesNo(entry.serviceManager()))));
        return csv.download("staff-list.csv");
    }

    @PostMapping("/{person}/remove")
    String remove(@PathVariable UUID person, @AuthenticationPrincipal SignedInPerson me, RedirectAttributes flash) {
        lists.remove(own(me).id(), person, me.username());
        flash.addFlashAttribute("done", "The person is no longer on the list.");
        return LIST;
    }

    @PostMapping("/declare")
    String declare(
            @RequestParam int version,
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean complete,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        var firm = own(me);
        try {
            requireTick(complete);
            lists.declareComplete(firm.id(), version, name, me.username());
            flash.addFlashAttribute("done", "Your staff list is declared complete. A visit can be booked with it.");
            return LIST;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("fields", refusal.fields());
            model.addAttribute("declaringName", name);
            return show(firm, model);
        }
    }

    private static void requireTick(boolean complete) {
        if (!complete) {
            throw Refusal.invalid(
                    "The list is not declared", Map.of("complete", "Tick that everybody who works for you is on it"));
        }
    }

    private Firm own(SignedInPerson me) {
        return providers.firmOf(me.organisation()).orElseThrow(() -> Refusal.unknown("staff list"));
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
