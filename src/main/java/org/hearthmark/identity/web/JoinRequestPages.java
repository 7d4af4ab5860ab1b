package org.hearthmark.identity.web;

import java.util.List;
import java.util.UUID;
import org.hearthmark.identity.JoinRequest;
import org.hearthmark.identity.JoinRequests;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.web.FormCommand;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the alliance sees who asks to join a provider, and answers where no administrator of the provider does. */
@Controller
@RequestMapping("/admin/people")
class JoinRequestPages {

    private static final int SHOWN = 50;

    private final JoinRequests requests;

    JoinRequestPages(JoinRequests requests) {
        this.requests = requests;
    }

    /** Somebody who asks, and whether it is left to the provider's own administrators. */
    public record Line(JoinRequest request, boolean left) {

        /** What they ask to join, and who could answer. */
        public String where() {
            return "Asks to join " + request.organisationName() + ", which has "
                    + switch (request.administrators()) {
                        case 0 -> "no administrator.";
                        case 1 -> "one administrator.";
                        default -> request.administrators() + " administrators.";
                    };
        }
    }

    @GetMapping
    String show(Model model) {
        List<Line> lines = requests.waiting(SHOWN).stream()
                .map(request -> new Line(request, requests.leftToAdministrators(request)))
                .toList();
        model.addAttribute("ours", lines.stream().filter(line -> !line.left()).toList());
        model.addAttribute("theirs", lines.stream().filter(Line::left).toList());
        return "identity/join-requests";
    }

    @PostMapping("/requests/{request}")
    String answer(
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String answer,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        if (!RequestAnswer.given(answer)) {
            model.addAttribute("problem", RequestAnswer.MISSING);
            return show(model);
        }
        boolean yes = RequestAnswer.yes(answer);
        return FormCommand.result(() -> requests.answerAsAlliance(request, yes, me.username()), model)
                .map(answered -> {
                    flash.addFlashAttribute("done", RequestAnswer.inWords(answered, yes));
                    return "redirect:/admin/people";
                })
                .orElseGet(() -> show(model));
    }
}
