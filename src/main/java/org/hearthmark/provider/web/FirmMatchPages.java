package org.hearthmark.provider.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.hearthmark.identity.JoinRequests;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.FirmMatch;
import org.hearthmark.provider.NewFirm;
import org.hearthmark.provider.NewFirms;
import org.hearthmark.shared.web.FormCommand;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Firms that are here already and may be the one of who registers: to be joined, or none of them is theirs. */
@Controller
@RequestMapping("/provider/firm")
class FirmMatchPages {

    private static final String NEW = "redirect:/provider/firm/new";

    private final NewFirms firms;
    private final JoinRequests requests;
    private final FirmBeginning beginning;

    FirmMatchPages(NewFirms firms, JoinRequests requests, FirmBeginning beginning) {
        this.firms = firms;
        this.requests = requests;
        this.beginning = beginning;
    }

    @GetMapping("/matches")
    String matches(HttpSession session, Model model) {
        return unsaid(session) ? NEW : matches(said(session), model);
    }

    private String matches(NewFirm said, Model model) {
        List<FirmMatch> like = firms.like(said);
        model.addAttribute("matches", like);
        model.addAttribute(
                "certain", like.stream().anyMatch(match -> match.why().certain()));
        return "provider/firm-matches";
    }

    /** None of those that may be theirs: a firm that is new to us. */
    @PostMapping("/matches")
    String none(
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        HttpSession session = request.getSession();
        if (unsaid(session)) {
            return NEW;
        }
        NewFirm said = said(session);
        return beginning.begin(said, me, request, response, model).orElseGet(() -> matches(said, model));
    }

    @PostMapping("/join")
    String join(
            @RequestParam UUID firm,
            @AuthenticationPrincipal SignedInPerson me,
            HttpSession session,
            Model model,
            RedirectAttributes flash) {
        if (unsaid(session)) {
            return NEW;
        }
        NewFirm said = said(session);
        if (!FormCommand.done(() -> firms.askToJoin(firm, said, me.username()), model)) {
            return matches(said, model);
        }
        flash.addFlashAttribute("done", "You have asked. You get an e-mail when you are answered.");
        return NEW;
    }

    /** Takes back what was asked, to begin anew. */
    @PostMapping("/join/withdraw")
    String withdraw(@AuthenticationPrincipal SignedInPerson me, RedirectAttributes flash) {
        requests.withdraw(me.username());
        flash.addFlashAttribute("done", "Your request is taken back.");
        return NEW;
    }

    private static boolean unsaid(HttpSession session) {
        return FirmBeginning.typed(session).chosen().isEmpty();
    }

    private static NewFirm said(HttpSession session) {
        return FirmBeginning.typed(session).said(FirmBeginning.found(session).service());
    }
}
