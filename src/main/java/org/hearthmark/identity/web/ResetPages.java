package org.hearthmark.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.hearthmark.identity.Account;
import org.hearthmark.identity.Sessions;
import org.hearthmark.identity.SignUp;
import org.hearthmark.identity.attempt.AttemptPurpose;
import org.hearthmark.shared.web.FormCommand;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How somebody who forgot their password gets a new one: by a link to the address of their account. */
@Controller
@RequestMapping("/reset")
class ResetPages {

    private static final String FORM = "identity/reset";

    private final SignUp signUp;
    private final Sessions sessions;
    private final AddressToProve address;

    ResetPages(SignUp signUp, Sessions sessions, AddressToProve address) {
        this.signUp = signUp;
        this.sessions = sessions;
        this.address = address;
    }

    @GetMapping
    String begin(Model model) {
        model.addAttribute("form", new AccountForm());
        return FORM;
    }

    @PostMapping
    String send(
            @ModelAttribute("form") AccountForm form,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        return address.typed(form, AttemptPurpose.RESET, request, model)
                .map(email -> {
                    signUp.reset(email);
                    flash.addFlashAttribute("to", email.value());
                    return "redirect:/reset/sent";
                })
                .orElse(FORM);
    }

    @GetMapping("/sent")
    String sent(Model model) {
        model.addAttribute("hours", SignUp.RESET_LINK.toHours());
        model.addAttribute("again", "/reset");
        return "identity/link-sent";
    }

    @GetMapping("/{token}")
    String choose(@PathVariable String token, Model model) {
        model.addAttribute("form", new AccountForm());
        return signUp.resetting(token)
                .map(account -> show(token, account, model))
                .orElseGet(() -> over(model));
    }

    @PostMapping("/{token}")
    String change(
            @PathVariable String token,
            @ModelAttribute("form") AccountForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Account> account = signUp.resetting(token);
        Optional<Optional<String>> changed = FormCommand.result(() -> signUp.reset(token, form.getPassword()), model);
        if (changed.isEmpty() && account.isPresent()) {
            return show(token, account.get(), model);
        }
        Optional<String> username = changed.flatMap(one -> one);
        username.ifPresent(name -> sessions.signIn(name, request, response));
        return username.isPresent() ? "redirect:/" : over(model);
    }

    private static String show(String token, Account account, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("account", account);
        return "identity/reset-password";
    }

    private static String over(Model model) {
        model.addAttribute("again", "/reset");
        return "identity/link-over";
    }
}
