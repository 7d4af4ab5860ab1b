package org.hearthmark.accreditation.web.panel;

import org.hearthmark.accreditation.application.panel.CasePacks;
import org.hearthmark.accreditation.application.panel.MeetingDesk;
import org.hearthmark.accreditation.application.panel.MeetingFile;
import org.hearthmark.accreditation.application.panel.MeetingFiles;
import org.hearthmark.accreditation.web.Refused;
import org.hearthmark.accreditation.web.TypedFields;
import org.hearthmark.accreditation.web.casefile.CaseFacts;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
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

/** The case pack of one home on the agenda of a meeting, and where a member declares an interest in it. */
@Controller
@RequestMapping("/panel/meetings/{reference}/homes/{number}")
class PackPages {

    private static final int LONGEST = 1000;

    private final MeetingFiles files;
    private final MeetingDesk desk;
    private final CasePacks packs;

    PackPages(MeetingFiles files, MeetingDesk desk, CasePacks packs) {
        this.files = files;
        this.desk = desk;
        this.packs = packs;
    }

    @GetMapping
    String pack(
            @PathVariable String reference,
            @PathVariable int number,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        var form = new InterestForm();
        form.setPerson(me.username());
        return show(open(reference), number, form, model);
    }

    @PostMapping("/interest")
    String declare(
            @PathVariable String reference,
            @PathVariable int number,
            @ModelAttribute("form") InterestForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        var file = open(reference);
        var typed = new TypedFields(result);
        typed.text("person", form.getPerson(), LONGEST, "Choose who has the interest");
        typed.text("interest", form.getInterest(), LONGEST, "Enter what the interest is");
        if (result.hasErrors()) {
            return show(file, number, form, model);
        }
        try {
            desk.declareInterest(
                    file.meeting().id(),
                    file.line(number).home(),
                    form.getPerson(),
                    form.getInterest().strip(),
                    me.username());
            flash.addFlashAttribute(
                    "done", "The interest is recorded. This member takes no part in deciding on this home.");
            return "redirect:/panel/meetings/" + reference + "/homes/" + number;
        } catch (Refusal refusal) {
            Refused.into(model, refusal);
            return show(file, number, form, model);
        }
    }

    private String show(MeetingFile file, int number, InterestForm form, Model model) {
        var line = file.line(number);
        var pack = packs.of(line.reference(), line.homeNumber());
        model.addAttribute("meeting", file);
        model.addAttribute("line", line);
        model.addAttribute("pack", pack);
        model.addAttribute("file", pack.file());
        model.addAttribute("facts", new CaseFacts(pack.file()));
        model.addAttribute("form", form);
        return "accreditation/panel/pack";
    }

    private MeetingFile open(String reference) {
        return files.open(reference).orElseThrow(() -> Refusal.unknown("meeting " + reference));
    }
}
