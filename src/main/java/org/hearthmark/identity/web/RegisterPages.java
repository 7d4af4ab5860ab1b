package org.hearthmark.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.hearthmark.identity.EmailAddress;
import org.hearthmark.identity.NewAccount;
import org.hearthmark.identity.Sessions;
import org.hearthmark.identity.SignUp;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.identity.attempt.AttemptPurpose;
import org.hearthmark.shared.web.FormCommand;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a provider's first person registers: an e-mail address, the link sent to it, a name and a password. */
@Controller
@RequestMapping("/register")
class RegisterPages {

    private static final String FORM = "identity/register";
    private static final String OVER = "identity/link-over";

    private final SignUp signUp;
    private final Sessions sessions;
    private final AddressToProve address;

    RegisterPages(SignUp signUp, Sessions sessions, AddressToProve address) {
        this.signUp = signUp;
        this.sessions = sessions;
        this.address = address;
    }

    @GetMapping
    String begin(@AuthenticationPrincipal SignedInPerson me, Model model) {
        model.addAttribute("form", new AccountForm());
        return me == null ? FORM : "redirect:/";
    }

    @PostMapping
    String send(
            @ModelAttribute("form") AccountForm form,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        return address.typed(form, AttemptPurpose.REGISTER, request, model)
                .map(email -> {
                    signUp.register(email);
                    flash.addFlashAttribute("to", email.value());
                    return "redirect:/register/sent";
                })
                .orElse(FORM);
    }

    @GetMapping("/sent")
    String sent(Model model) {
        model.addAttribute("hours", SignUp.REGISTER_LINK.toHours());
        model.addAttribute("again", "/register");
        return "identity/link-sent";
    }

    @GetMapping("/{token}")
    String confirm(@PathVariable String token, @AuthenticationPrincipal SignedInPerson me, Model model) {
        Optional<EmailAddress> email = signUp.registering(token);
        if (email.isEmpty()) {
            return over(me, model);
        }
        model.addAttribute("form", new AccountForm());
        return show(token, email.get(), model);
    }

    @PostMapping("/{token}")
    String open(
            @PathVariable String token,
            @ModelAttribute("form") AccountForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<EmailAddress> email = signUp.registering(token);
        Optional<Optional<String>> opened =
                FormCommand.result(() -> signUp.open(token, new NewAccount(form.getName(), form.getPassword())), model);
        if (opened.isEmpty() && email.isPresent()) {
            return show(token, email.get(), model);
        }
        Optional<String> username = opened.flatMap(one -> one);
        username.ifPresent(name -> sessions.signIn(name, request, response));
        return username.isPresent() ? "redirect:/provider/firm/new" : over(me, model);
    }

    private static String show(String token, EmailAddress email, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("email", email.value());
        return "identity/register-account";
    }

    /** Who sends the same form twice is in already. */
    private static String over(SignedInPerson me, Model model) {
        model.addAttribute("again", "/register");
        return me == null ? OVER : "redirect:/";
    }
}
