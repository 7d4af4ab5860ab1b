package org.hearthmark.accreditation.web.panel;

import org.hearthmark.accreditation.application.panel.MeetingDesk;
import org.hearthmark.accreditation.application.panel.MeetingFiles;
import org.hearthmark.accreditation.web.Refused;
import org.hearthmark.accreditation.web.TypedFields;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The meetings of the panel, and calling one. */
@Controller
@RequestMapping("/panel/meetings")
class PanelPages {

    private static final int PAGE = 20;
    private static final int LONGEST_PLACE = 200;

    private final MeetingFiles files;
    private final MeetingDesk desk;

    PanelPages(MeetingFiles files, MeetingDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        return show(Math.max(0, page), new CallForm(), model);
    }

    @PostMapping
    String call(
            @ModelAttribute("form") CallForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        var typed = new TypedFields(result);
        typed.date("heldOn", form.getHeldOn(), "the day of the meeting");
        typed.text("place", form.getPlace(), LONGEST_PLACE, "Enter where it is held or how to join it");
        if (result.hasErrors()) {
            return show(0, form, model);
        }
        try {
            var day = form.getHeldOn().date().orElseThrow();
            String reference = desk.call(day, form.getPlace().strip(), me.username());
            flash.addFlashAttribute(
                    "done",
                    "The meeting is called, and the members of the panel are told. Every home that waits for a"
                            + " decision is on its agenda.");
            return "redirect:/panel/meetings/" + reference;
        } catch (Refusal refusal) {
            Refused.into(model, refusal);
            return show(0, form, model);
        }
    }

    private String show(int page, CallForm form, Model model) {
        var meetings = files.list(page, PAGE);
        model.addAttribute("form", form);
        model.addAttribute("meetings", meetings);
        model.addAttribute("previousPage", page == 0 ? null : address(page - 1));
        model.addAttribute("nextPage", meetings.size() < PAGE ? null : address(page + 1));
        return "accreditation/panel/meetings";
    }

    private static String address(int page) {
        return "/panel/meetings?page=" + page;
    }
}
