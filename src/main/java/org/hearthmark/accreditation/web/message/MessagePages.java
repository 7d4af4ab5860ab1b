package org.hearthmark.accreditation.web.message;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.message.CaseMessage;
import org.hearthmark.accreditation.application.message.Messages;
import org.hearthmark.accreditation.application.message.NewMessage;
import org.hearthmark.accreditation.application.message.Side;
import org.hearthmark.accreditation.web.CaseDoor;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
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

/** The messages about a case: what provider and alliance have written, the latest first, and a form to write the next. */
@Controller
@RequestMapping({"/cases/{reference}/messages", "/provider/applications/{reference}/messages"})
class MessagePages {

    private final CaseDoor door;
    private final Messages messages;
    private final People people;

    MessagePages(CaseDoor door, Messages messages, People people) {
        this.door = door;
        this.messages = messages;
        this.people = people;
    }

    @GetMapping
    String page(
            @PathVariable String reference,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest request,
            Model model) {
        return show(door.open(request, reference, me), new MessageForm(), me, request, model);
    }

    @PostMapping
    String write(
            @PathVariable String reference,
            @ModelAttribute("form") MessageForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var file = door.open(request, reference, me);
        if (result.hasErrors()) {
            return show(file, form, me, request, model);
        }
        try {
            messages.write(new NewMessage(
                    form.message(),
                    file.summary().id(),
                    side(request),
                    form.getText().strip(),
                    form.isNeedsAnswer(),
                    me.username()));
            flash.addFlashAttribute("done", "Your message is sent.");
            return "redirect:" + CaseDoor.page(request, reference) + "/messages";
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("fields", refusal.fields());
            return show(file, form, me, request, model);
        }
    }

    private String show(CaseFile file, MessageForm form, SignedInPerson me, HttpServletRequest request, Model model) {
        boolean staff = CaseDoor.asStaff(request);
        model.addAttribute("file", file);
        model.addAttribute("form", form);
        model.addAttribute("staff", staff);
        model.addAttribute("casePage", CaseDoor.page(request, file.summary().reference()));
        model.addAttribute("own", side(request));
        List<CaseMessage> written = messages.read(file.summary().id(), side(request), me.username());
        model.addAttribute("messages", written);
        model.addAttribute(
                "names", people.names(written.stream().map(CaseMessage::by).collect(Collectors.toSet())));
        model.addAttribute(
                "mayWrite",
                !staff
                        || me.has(Role.ACCREDITATION_OFFICER)
                        || me.has(Role.INSPECTOR)
                        || me.has(Role.ALLIANCE_MANAGER));
        return "accreditation/messages";
    }

    private static Side side(HttpServletRequest request) {
        return CaseDoor.asStaff(request) ? Side.ALLIANCE : Side.PROVIDER;
    }
}
