package org.hearthmark.provider.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.StaffEntry;
import org.hearthmark.provider.StaffLists;
import org.hearthmark.provider.StaffMember;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.Option;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a provider enters its staff: one person after the other, or all at once from a spreadsheet. */
@Controller
@RequestMapping("/provider/staff")
class StaffEditPages {

    private static final String LIST = "redirect:/provider/staff";

    private final StaffLists lists;
    private final Providers providers;

    StaffEditPages(StaffLists lists, Providers providers) {
        this.lists = lists;
        this.providers = providers;
    }

    @GetMapping("/add")
    String empty(@AuthenticationPrincipal SignedInPerson me, Model model) {
        return person(new StaffForm(), own(me), "/provider/staff/add", model);
    }

    @PostMapping("/add")
    String add(
            @ModelAttribute("form") StaffForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        UUID firm = own(me);
        return keep(form, firm, "/provider/staff/add", entry -> lists.add(firm, entry, me.username()), model, flash);
    }

    @GetMapping("/{person}/change")
    String known(@PathVariable UUID person, @AuthenticationPrincipal SignedInPerson me, Model model) {
        UUID firm = own(me);
        return person(
                StaffForm.of(require(firm, person).entry()), firm, "/provider/staff/" + person + "/change", model);
    }

    @PostMapping("/{person}/change")
    String change(
            @PathVariable UUID person,
            @ModelAttribute("form") StaffForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        UUID firm = own(me);
        require(firm, person);
        String action = "/provider/staff/" + person + "/change";
        return keep(form, firm, action, entry -> lists.change(firm, person, entry, me.username()), model, flash);
    }

    private StaffMember require(UUID firm, UUID person) {
        return lists.newest(firm).person(person).orElseThrow(() -> Refusal.unknown("person"));
    }

    @GetMapping("/upload")
    String upload(@AuthenticationPrincipal SignedInPerson me, Model model) {
        own(me);
        model.addAttribute("headings", StaffLists.headings());
        return "provider/staff-upload";
    }

    @PostMapping("/upload")
    String upload(
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(required = false) MultipartFile file,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        String text = file == null || file.isEmpty() ? sheet : textOf(file);
        List<String> faults = lists.upload(own(me), text, me.username());
        if (faults.isEmpty()) {
            flash.addFlashAttribute("done", "Your staff list is what you uploaded. Declare it complete when it is.");
            return LIST;
        }
        model.addAttribute("faults", faults);
        model.addAttribute("typedSheet", text);
        return upload(me, model);
    }

    private static String textOf(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The uploaded list cannot be read", unreadable);
        }
    }

    private String keep(
            StaffForm form,
            UUID firm,
            String action,
            Consumer<StaffEntry> keeping,
            Model model,
            RedirectAttributes flash) {
        try {
            keeping.accept(form.entry());
            flash.addFlashAttribute("done", form.getName() + " is on the list.");
            return LIST;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("problem", refusal.fields().isEmpty() ? refusal.title() : null);
            model.addAttribute("fields", refusal.fields());
            return person(form, firm, action, model);
        }
    }

    private String person(StaffForm form, UUID firm, String action, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("action", action);
        model.addAttribute(
                "services",
                lists.services(firm).entrySet().stream()
                        .map(one -> Option.of(one.getKey().toString(), one.getValue()))
                        .toList());
        model.addAttribute(
                "regions",
                lists.regions().stream()
                        .map(region -> Option.of(region, region))
                        .toList());
        return "provider/staff-person";
    }

    private UUID own(SignedInPerson me) {
        return providers
                .firmOf(me.organisation())
                .orElseThrow(() -> Refusal.unknown("staff list"))
                .id();
    }
}
