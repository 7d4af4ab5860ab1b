package org.hearthmark.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.identity.AccountClosing;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.identity.attempt.Attempt;
import org.hearthmark.identity.attempt.AttemptPurpose;
import org.hearthmark.identity.attempt.Attempts;
import org.hearthmark.identity.attempt.Throttle;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.FormCommand;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody of a provider closes their account, once they have read what is kept. */
@Controller
class AccountClosingPages {

    private static final String PAGE = "identity/account-close";

    private final AccountClosing closing;
    private final Throttle throttle;
    private final Attempts attempts;

    AccountClosingPages(AccountClosing closing, Throttle throttle, Attempts attempts) {
        this.closing = closing;
        this.throttle = throttle;
        this.attempts = attempts;
    }

    @GetMapping("/account/close")
    String ask(@AuthenticationPrincipal SignedInPerson me, Model model) {
        model.addAttribute("leaving", closing.of(me.username()));
        return PAGE;
    }

    @PostMapping("/account/close")
    String close(
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest request,
            Model model) {
        boolean closed = FormCommand.done(() -> close(password, me, request), model);
        if (!closed) {
            return ask(me, model);
        }
        request.getSession().invalidate();
        SecurityContextHolder.clearContext();
        return "redirect:/account/closed";
    }

    @GetMapping("/account/closed")
    String closed() {
        return "identity/account-closed";
    }

    /** Who sits at somebody's open session must not guess for ever. */
    private void close(String password, SignedInPerson me, HttpServletRequest request) {
        Attempt attempt = throttle.attempt(AttemptPurpose.SIGN_IN, me.username(), request);
        Optional<Instant> wait = attempts.begin(attempt);
        if (wait.isPresent()) {
            throw Refusal.invalid(
                    "There is a problem",
                    Map.of("password", "This was tried too often. Try again after " + DaysInWords.moment(wait.get())));
        }
        closing.close(me.username(), password);
        attempts.succeeded(attempt);
    }
}
