package org.hearthmark.accreditation.web.intake;

import java.time.Clock;
import java.util.UUID;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.intake.Applications;
import org.hearthmark.accreditation.application.intake.ReturnedApplications;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.ProviderEntry;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Applying: one form with sections, kept as a draft at every step, then check answers, then sent. The draft's id becomes
 * the case's, so a second click sends nothing twice.
 */
@Controller
@RequestMapping("/provider/apply")
class ApplyPages {

    private static final String FORM = "accreditation/apply";

    private final DraftForms drafts;
    private final Applications applications;
    private final ReturnedApplications returned;
    private final CaseFiles files;
    private final Councils councils;
    private final Clock clock;

    ApplyPages(
            DraftForms drafts,
            Applications applications,
            ReturnedApplications returned,
            CaseFiles files,
            Councils councils,
            Clock clock) {
        this.drafts = drafts;
        this.applications = applications;
        this.returned = returned;
        this.files = files;
        this.councils = councils;
        this.clock = clock;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("choices", new ApplicationChoices(councils));
    }

    /** A new draft, with what is already known of the firm. */
    @PostMapping
    String begin(@AuthenticationPrincipal SignedInPerson me) {
        return "redirect:/provider/apply/" + drafts.begin(me);
    }

    @GetMapping("/{draft}")
    String form(@PathVariable UUID draft, @AuthenticationPrincipal SignedInPerson me, Model model) {
        var sent = files.referenceOf(draft, me.organisation());
        if (sent.isPresent()) {
            return sent(sent.get());
        }
        showMissing(draft, me, model);
        model.addAttribute("form", drafts.open(draft, me));
        return FORM;
    }

    /** Keeps the draft, whatever its state; checks it only when the provider wants to go on. */
    @PostMapping("/{draft}")
    String save(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "continue") String action,
            @ModelAttribute("form") ApplicationForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        boolean homesChanged = HomeEdits.apply(action, form);
        drafts.keep(draft, form, me);
        if (homesChanged) {
            return "redirect:/provider/apply/" + draft + "#homes";
        }
        if (action.equals("later")) {
            return "redirect:/provider?saved";
        }
        check().check(form, result);
        showMissing(draft, me, model);
        return result.hasErrors() ? FORM : "redirect:/provider/apply/" + draft + "/check";
    }

    @GetMapping("/{draft}/check")
    String checkAnswers(@PathVariable UUID draft, @AuthenticationPrincipal SignedInPerson me, Model model) {
        var form = drafts.open(draft, me);
        if (faults(form).hasErrors()) {
            return "redirect:/provider/apply/" + draft;
        }
        model.addAttribute("form", form);
        model.addAttribute("answers", new AnswersInWords(councils).of(form));
        model.addAttribute("editAddress", "/provider/apply/" + draft);
        return "accreditation/check-answers";
    }

    @PostMapping("/{draft}/submit")
    String submit(@PathVariable UUID draft, @AuthenticationPrincipal SignedInPerson me, Model model) {
        var sent = files.referenceOf(draft, me.organisation());
        if (sent.isPresent()) {
            return sent(sent.get());
        }
        var form = drafts.open(draft, me);
        var faults = faults(form);
        if (faults.hasErrors()) {
            model.addAttribute("form", form);
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", faults);
            showMissing(draft, me, model);
            return FORM;
        }
        return submit(draft, form, me, model);
    }

    private String submit(UUID draft, ApplicationForm form, SignedInPerson me, Model model) {
        try {
            return sent(send(draft, ApplicationEntry.of(form), me));
        } catch (DataIntegrityViolationException clicked) {
            // the same draft sent by a second click at the same moment: the first one's case stands
            return files.referenceOf(draft, me.organisation())
                    .map(ApplyPages::sent)
                    .orElseThrow(() -> clicked);
        } catch (Refusal refusal) {
            model.addAttribute("form", form);
            model.addAttribute("problem", refusal.title());
            model.addAttribute("fields", refusal.fields());
            return FORM;
        }
    }

    private String send(UUID draft, ProviderEntry entry, SignedInPerson me) {
        return files.returned(draft, me.organisation()).isPresent()
                ? returned.sendAgain(draft, me.organisation(), entry, me.username())
                : applications.submit(draft, me.organisation(), entry, me.username());
    }

    /** Of an application that came back: what was missing, above the form in which to change it. */
    private void showMissing(UUID draft, SignedInPerson me, Model model) {
        files.returned(draft, me.organisation()).ifPresent(file -> model.addAttribute("returned", file));
    }

    private static String sent(String reference) {
        return "redirect:/provider/applications/" + reference + "?sent";
    }

    private BindingResult faults(ApplicationForm form) {
        var result = new BeanPropertyBindingResult(form, "form");
        check().check(form, result);
        return result;
    }

    private ApplicationCheck check() {
        return new ApplicationCheck(councils, LondonTime.today(clock));
    }
}
