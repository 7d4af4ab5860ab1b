package org.hearthmark.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.identity.Account;
import org.hearthmark.identity.EmailAddress;
import org.hearthmark.identity.OwnAccount;
import org.hearthmark.identity.Sessions;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.identity.attempt.Attempt;
import org.hearthmark.identity.attempt.AttemptPurpose;
import org.hearthmark.identity.attempt.Attempts;
import org.hearthmark.identity.attempt.Throttle;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.FormCommand;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody's own account: name, e-mail address, password. */
@Controller
@RequestMapping("/account")
class AccountPages {

    private static final String HERE = "redirect:/account";

    private final OwnAccount accounts;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Attempts attempts;

    AccountPages(OwnAccount accounts, Sessions sessions, Throttle throttle, Attempts attempts) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
        this.attempts = attempts;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedInPerson me, Model model) {
        model.addAttribute("account", accounts.of(me.username()));
        return "identity/account";
    }

    @GetMapping("/name")
    String name(@AuthenticationPrincipal SignedInPerson me, Model model) {
        AccountForm form = new AccountForm();
        form.setName(me.name());
        model.addAttribute("form", form);
        return "identity/account-name";
    }

    @PostMapping("/name")
    String name(
            @ModelAttribute("form") AccountForm form,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        if (!FormCommand.done(() -> accounts.rename(me.username(), form.getName()), model)) {
            return "identity/account-name";
        }
        sessions.renew(me, request, response);
        return done("Your name is changed.", flash);
    }

    @GetMapping("/email")
    String email(Model model) {
        model.addAttribute("form", new AccountForm());
        return "identity/account-email";
    }

    @PostMapping("/email")
    String email(
            @ModelAttribute("form") AccountForm form,
            @RequestParam(defaultValue = "") String currentPassword,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        Optional<EmailAddress> email = EmailAddress.parse(form.getEmail());
        if (email.isEmpty()) {
            model.addAttribute("fields", Map.of("email", AccountForm.EMAIL_FAULT));
            return "identity/account-email";
        }
        boolean asked = FormCommand.done(
                () -> {
                    Attempt attempt = begun(me, request);
                    accounts.askForEmail(me.username(), email.get(), currentPassword);
                    attempts.succeeded(attempt);
                },
                model);
        return asked
                ? done("We have sent a link to " + email.get() + ". Your address changes when you open it.", flash)
                : "identity/account-email";
    }

    /** Opened from the message; nothing changes before the button is pressed. */
    @GetMapping("/email/{token}")
    String confirmEmail(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        return "identity/account-email-confirm";
    }

    @PostMapping("/email/{token}")
    String confirmedEmail(
            @PathVariable String token,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        Optional<Account> changed =
                accounts.confirmEmail(me.username(), token, request.getSession().getId());
        model.addAttribute("again", "/account/email");
        return changed.map(account -> done(
                        "We write to you at " + account.email()
                                + " from now on. Wherever else you were signed in, you are signed out.",
                        flash))
                .orElse("identity/link-over");
    }

    @GetMapping("/password")
    String password() {
        return "identity/account-password";
    }

    @PostMapping("/password")
    String password(
            @RequestParam(defaultValue = "") String currentPassword,
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        boolean changed = FormCommand.done(
                () -> {
                    Attempt attempt = begun(me, request);
                    accounts.changePassword(
                            me.username(),
                            currentPassword,
                            password,
                            request.getSession().getId());
                    attempts.succeeded(attempt);
                },
                model);
        return changed
                ? done("Your password is changed. Wherever else you were signed in, you are signed out.", flash)
                : "identity/account-password";
    }

    /** Who sits at somebody's open session must not guess for ever either. */
    private Attempt begun(SignedInPerson me, HttpServletRequest request) {
        Attempt attempt = throttle.attempt(AttemptPurpose.SIGN_IN, me.username(), request);
        Optional<Instant> wait = attempts.begin(attempt);
        if (wait.isPresent()) {
            throw Refusal.invalid(
                    "There is a problem",
                    Map.of(
                            "currentPassword",
                            "This was tried too often. Try again after " + DaysInWords.moment(wait.get())));
        }
        return attempt;
    }

    private static String done(String what, RedirectAttributes flash) {
        flash.addFlashAttribute("done", what);
        return HERE;
    }
}
