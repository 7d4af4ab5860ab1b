package org.hearthmark.accreditation.web.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFile.HomeLine;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.request.InformationRequests;
import org.hearthmark.accreditation.domain.request.InformationRequest.Asked;
import org.hearthmark.accreditation.web.TypedFields;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.DateEntry;
import org.hearthmark.shared.web.Option;
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

/** Where staff ask the provider of a case. */
@Controller
@RequestMapping("/cases/{reference}/requests/new")
class AskPages {

    private static final int LONGEST = 4000;

    private final CaseFiles files;
    private final InformationRequests requests;

    AskPages(CaseFiles files, InformationRequests requests) {
        this.files = files;
        this.requests = requests;
    }

    @GetMapping
    String form(@PathVariable String reference, Model model) {
        var form = new AskForm();
        form.setWantedBy(DateEntry.of(requests.usualDay()));
        return show(open(reference), form, model);
    }

    @PostMapping
    String ask(
            @PathVariable String reference,
            @ModelAttribute("form") AskForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        var file = open(reference);
        var typed = new TypedFields(result);
        typed.text("question", form.getQuestion(), LONGEST, "Enter what you want to know");
        typed.date("wantedBy", form.getWantedBy(), "the day by which you want an answer");
        if (result.hasErrors()) {
            return show(file, form, model);
        }
        try {
            int number = requests.ask(asked(file, form, me));
            flash.addFlashAttribute("done", "The provider is asked, and the clock of this case stands still.");
            return "redirect:/cases/" + reference + "/requests/" + number;
        } catch (Refusal refusal) {
            model.addAttribute("problem", refusal.fields().isEmpty() ? refusal.title() : null);
            model.addAttribute("fields", refusal.fields());
            return show(file, form, model);
        }
    }

    private static Asked asked(CaseFile file, AskForm form, SignedInPerson me) {
        return new Asked(
                file.summary().id(),
                home(file, form.getAbout()),
                form.getQuestion().strip(),
                form.getWantedBy().date().orElseThrow(),
                me.username());
    }

    /** Nothing chosen means the whole application; a home has to be one of this case. */
    private static Optional<UUID> home(CaseFile file, String chosen) {
        if (chosen.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(file.homes().stream()
                .map(HomeLine::id)
                .filter(id -> id.toString().equals(chosen))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("Choose one of the homes of this application.")));
    }

    private static String show(CaseFile file, AskForm form, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("form", form);
        model.addAttribute("homes", homes(file));
        return "accreditation/ask";
    }

    private static List<Option> homes(CaseFile file) {
        return file.homes().stream()
                .map(home -> Option.of(
                        home.id().toString(),
                        "Home " + home.number() + ": " + home.setting().name()))
                .toList();
    }

    private CaseFile open(String reference) {
        return files.open(reference).orElseThrow(() -> Refusal.unknown("case " + reference));
    }
}
