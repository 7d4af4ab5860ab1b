package org.hearthmark.accreditation.web.intake;

import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.intake.AddedHomeOffer;
import org.hearthmark.accreditation.application.intake.AddedHomeOffer.OfService;
import org.hearthmark.accreditation.application.intake.AddedHomes;
import org.hearthmark.accreditation.web.TypedFields;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.member.Councils;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.Option;
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
 * Adding a home to accredited ones: what counts already and what is looked at, the form of the home alone, check answers,
 * sent. Who cannot add a home is told why and sent to the whole application.
 */
@Controller
@RequestMapping("/provider/homes")
class AddedHomePages {

    private static final String START = "accreditation/add-home";
    private static final String FORM = "accreditation/add-home-form";
    private static final String TO_START = "redirect:/provider/homes/new";

    private final AddedHomes added;
    private final AddedHomeDrafts drafts;
    private final CaseFiles files;
    private final Councils councils;

    AddedHomePages(AddedHomes added, AddedHomeDrafts drafts, CaseFiles files, Councils councils) {
        this.added = added;
        this.drafts = drafts;
        this.files = files;
        this.councils = councils;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("choices", new ApplicationChoices(councils));
    }

    @GetMapping("/new")
    String start(@AuthenticationPrincipal SignedInPerson me, Model model) {
        model.addAttribute("offer", added.offerTo(me.organisation()));
        return START;
    }

    /** A new draft, where a home can be added. */
    @PostMapping("/new")
    String begin(@AuthenticationPrincipal SignedInPerson me) {
        return added.offerTo(me.organisation()).open().isEmpty()
                ? TO_START
                : "redirect:/provider/homes/" + drafts.begin(me);
    }

    @GetMapping("/{draft}")
    String form(@PathVariable UUID draft, @AuthenticationPrincipal SignedInPerson me, Model model) {
        var sent = files.referenceOf(draft, me.organisation());
        if (sent.isPresent()) {
            return sent(sent.get());
        }
        return show(drafts.open(draft, me), added.offerTo(me.organisation()), model);
    }

    /** Keeps the draft, whatever its state; checks it only when the provider wants to go on. */
    @PostMapping("/{draft}")
    String save(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "continue") String action,
            @ModelAttribute("form") AddedHomeForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        drafts.keep(draft, form, me);
        if (action.equals("later")) {
            return "redirect:/provider?saved";
        }
        var offer = added.offerTo(me.organisation());
        check(form, offer, result);
        return result.hasErrors() ? show(form, offer, model) : "redirect:/provider/homes/" + draft + "/check";
    }

    @GetMapping("/{draft}/check")
    String checkAnswers(@PathVariable UUID draft, @AuthenticationPrincipal SignedInPerson me, Model model) {
        var form = drafts.open(draft, me);
        var offer = added.offerTo(me.organisation());
        if (faults(form, offer).hasErrors()) {
            return "redirect:/provider/homes/" + draft;
        }
        var service = chosen(form, offer).orElseThrow(() -> Refusal.unknown("service"));
        model.addAttribute("answers", new AnswersInWords(councils).of(form.getHome(), service.name()));
        model.addAttribute("editAddress", "/provider/homes/" + draft);
        return "accreditation/check-home";
    }

    @PostMapping("/{draft}/submit")
    String submit(@PathVariable UUID draft, @AuthenticationPrincipal SignedInPerson me, Model model) {
        var sent = files.referenceOf(draft, me.organisation());
        if (sent.isPresent()) {
            return sent(sent.get());
        }
        var form = drafts.open(draft, me);
        var offer = added.offerTo(me.organisation());
        var faults = faults(form, offer);
        if (faults.hasErrors()) {
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", faults);
            return show(form, offer, model);
        }
        return submit(draft, form, offer, me, model);
    }

    private String submit(UUID draft, AddedHomeForm form, AddedHomeOffer offer, SignedInPerson me, Model model) {
        try {
            var home = ApplicationEntry.home(form.getHome());
            var service = chosen(form, offer).orElseThrow(() -> Refusal.unknown("service"));
            return sent(added.submit(draft, me.organisation(), service.id(), home, me.username()));
        } catch (Refusal refusal) {
            model.addAttribute("problem", refusal.title());
            model.addAttribute("fields", refusal.fields());
            return show(form, offer, model);
        }
    }

    /** Where no home can be added any more, the page that says why; what was typed stays in the draft. */
    private static String show(AddedHomeForm form, AddedHomeOffer offer, Model model) {
        model.addAttribute("offer", offer);
        if (offer.open().isEmpty()) {
            return START;
        }
        model.addAttribute("form", form);
        model.addAttribute(
                "services",
                offer.open().stream()
                        .map(one -> Option.of(one.id().toString(), one.name()))
                        .toList());
        return FORM;
    }

    private static String sent(String reference) {
        return "redirect:/provider/applications/" + reference + "?sent";
    }

    private BindingResult faults(AddedHomeForm form, AddedHomeOffer offer) {
        var result = new BeanPropertyBindingResult(form, "form");
        check(form, offer, result);
        return result;
    }

    private void check(AddedHomeForm form, AddedHomeOffer offer, BindingResult result) {
        var typed = new TypedFields(result);
        var service = chosen(form, offer);
        if (service.isEmpty()) {
            typed.fault("service", "Select the service to which you add the home");
        }
        new HomeCheck(councils).check(form.getHome(), "home.", typed);
        if (service.filter(one -> one.urn() == null).isPresent() && HomeCheck.offersPlacesToChildren(form.getHome())) {
            typed.fault(
                    "home.ages",
                    "This service has no Ofsted number, so it cannot offer places to 16 and 17 year olds. Apply with the"
                            + " whole application, and enter the number there");
        }
        if (!form.isDeclared()) {
            typed.fault("declared", "Confirm that what you have entered is true");
        }
    }

    /** The only service there is needs no choice. */
    private static Optional<OfService> chosen(AddedHomeForm form, AddedHomeOffer offer) {
        var open = offer.open();
        return open.size() == 1
                ? open.stream().findFirst()
                : open.stream()
                        .filter(one -> one.id().toString().equals(form.getService()))
                        .findFirst();
    }
}
