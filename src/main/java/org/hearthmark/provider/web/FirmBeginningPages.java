package org.hearthmark.provider.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.identity.JoinRequests;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.NewFirm;
import org.hearthmark.provider.NewFirms;
import org.hearthmark.shared.web.Option;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first step of who registered: for which firm they act. New to us, or here already and to be joined. */
@Controller
@RequestMapping("/provider/firm")
class FirmBeginningPages {

    private static final String NEW = "redirect:/provider/firm/new";

    private final NewFirms firms;
    private final FirmRegisters registers;
    private final JoinRequests requests;
    private final People people;
    private final FirmBeginning beginning;

    FirmBeginningPages(
            NewFirms firms, FirmRegisters registers, JoinRequests requests, People people, FirmBeginning beginning) {
        this.firms = firms;
        this.registers = registers;
        this.requests = requests;
        this.people = people;
        this.beginning = beginning;
    }

    /** What was typed on the pages before, which this request's fields are put into. */
    @ModelAttribute("form")
    FirmForm typed(HttpSession session) {
        return FirmBeginning.typed(session);
    }

    @GetMapping("/new")
    String kind(@AuthenticationPrincipal SignedInPerson me, Model model) {
        model.addAttribute("asked", requests.waitingOf(me.username()).orElse(null));
        return kinds(model);
    }

    @PostMapping("/new")
    String kind(@ModelAttribute("form") FirmForm form, HttpSession session, Model model) {
        FirmBeginning.keep(form, session);
        if (form.chosen().isEmpty()) {
            model.addAttribute("fields", Map.of("kind", "Choose what kind of provider this is"));
            return kinds(model);
        }
        return "redirect:/provider/firm/numbers";
    }

    private static String kinds(Model model) {
        model.addAttribute("kinds", Option.list(FirmKind.values(), FirmKind::label));
        return "provider/firm-kind";
    }

    @GetMapping("/numbers")
    String numbers(@ModelAttribute("form") FirmForm form) {
        return form.chosen().isEmpty() ? NEW : "provider/firm-numbers";
    }

    @PostMapping("/numbers")
    String numbers(
            @ModelAttribute("form") FirmForm form,
            @AuthenticationPrincipal SignedInPerson me,
            HttpSession session,
            Model model) {
        if (form.chosen().isEmpty()) {
            return NEW;
        }
        Map<String, String> problems = new LinkedHashMap<>(firms.problemsOf(form.said(Optional.empty())));
        problems.keySet().retainAll(List.of("companyNumber", "charityNumber", "urn"));
        FirmLookedUp found = problems.isEmpty() ? registers.lookUp(form, problems) : FirmBeginning.NOTHING;
        if (!problems.isEmpty()) {
            model.addAttribute("fields", problems);
            return "provider/firm-numbers";
        }
        prefill(form, found, people.require(me.username()));
        FirmBeginning.keep(form, session);
        FirmBeginning.keep(found, session);
        return "redirect:/provider/firm/details";
    }

    private static void prefill(FirmForm form, FirmLookedUp found, Person me) {
        if (found.companyName() != null) {
            form.setName(found.companyName());
        }
        if (form.getContactName().isEmpty() && form.getContactEmail().isEmpty()) {
            form.setContactName(me.name());
            form.setContactEmail(me.email());
        }
        form.setOurs("");
    }

    @GetMapping("/details")
    String details(@ModelAttribute("form") FirmForm form, HttpSession session, Model model) {
        return form.chosen().isEmpty() ? NEW : details(FirmBeginning.found(session), model);
    }

    private static String details(FirmLookedUp found, Model model) {
        model.addAttribute("found", found);
        model.addAttribute("answers", List.of(Option.of("yes", "Yes"), Option.of("no", "No")));
        return "provider/firm-details";
    }

    @PostMapping("/details")
    String details(
            @ModelAttribute("form") FirmForm form,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        HttpSession session = request.getSession();
        if (form.chosen().isEmpty()) {
            return NEW;
        }
        FirmBeginning.keep(form, session);
        FirmLookedUp found = FirmBeginning.found(session);
        NewFirm said = form.said(found.service());
        Map<String, String> problems = problems(form, found, said);
        if (!problems.isEmpty()) {
            model.addAttribute("fields", problems);
            return details(found, model);
        }
        if (!firms.like(said).isEmpty()) {
            return "redirect:/provider/firm/matches";
        }
        return beginning.begin(said, me, request, response, model).orElseGet(() -> details(found, model));
    }

    private Map<String, String> problems(FirmForm form, FirmLookedUp found, NewFirm said) {
        Map<String, String> problems = new LinkedHashMap<>(firms.problemsOf(said));
        if (found.serviceName() != null && !List.of("yes", "no").contains(form.getOurs())) {
            problems.put("ours", "Say whether this is your service");
        }
        return problems;
    }
}
