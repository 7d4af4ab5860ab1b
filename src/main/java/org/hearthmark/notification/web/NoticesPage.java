package org.hearthmark.notification.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.OptOuts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people choose which messages they get; what they must know stands there too, and cannot be switched off. */
@Controller
@RequestMapping("/account/notices")
class NoticesPage implements AddressRules {

    private final OptOuts optOuts;

    NoticesPage(OptOuts optOuts) {
        this.optOuts = optOuts;
    }

    @Override
    public List<AddressRule> addresses() {
        return List.of(AddressRule.signedIn("/account/notices"));
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedInPerson me, Model model) {
        Set<NoticeKind> off = optOuts.of(me.username());
        model.addAttribute(
                "choices",
                NoticeKind.optionalOnes().stream()
                        .map(kind -> new Choice(kind, !off.contains(kind)))
                        .toList());
        model.addAttribute(
                "always",
                Arrays.stream(NoticeKind.values())
                        .filter(kind -> !kind.optional())
                        .toList());
        return "notification/notices";
    }

    /** A kind of message, and whether it is wanted. */
    public record Choice(NoticeKind kind, boolean wanted) {}

    @PostMapping
    String choose(
            @RequestParam(required = false) Set<NoticeKind> wanted,
            @AuthenticationPrincipal SignedInPerson me,
            RedirectAttributes flash) {
        optOuts.choose(me.username(), wanted == null ? EnumSet.noneOf(NoticeKind.class) : wanted);
        flash.addFlashAttribute("done", "Your choice is saved. It counts for every message that leaves from now on.");
        return "redirect:/account/notices";
    }
}
