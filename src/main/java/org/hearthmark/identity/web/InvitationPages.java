package org.hearthmark.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.hearthmark.identity.Acceptances;
import org.hearthmark.identity.Acceptances.Invited;
import org.hearthmark.identity.NewAccount;
import org.hearthmark.identity.Sessions;
import org.hearthmark.shared.web.FormCommand;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where somebody who was invited accepts: with a new account, or with the one of that address. */
@Controller
@RequestMapping("/invitation/{token}")
class InvitationPages {

    private final Acceptances acceptances;
    private final Sessions sessions;

    InvitationPages(Acceptances acceptances, Sessions sessions) {
        this.acceptances = acceptances;
        this.sessions = sessions;
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        model.addAttribute("form", new AccountForm());
        return page(token, acceptances.invited(token), model);
    }

    @PostMapping
    String accept(
            @PathVariable String token,
            @ModelAttribute("form") AccountForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Invited> invited = acceptances.invited(token);
        boolean known = invited.flatMap(Invited::account).isPresent();
        Optional<Optional<String>> accepted = FormCommand.result(
                () -> known
                        ? acceptances.acceptWithAccount(token)
                        : acceptances.accept(token, new NewAccount(form.getName(), form.getPassword())),
                model);
        Optional<String> username = accepted.flatMap(one -> one);
        if (username.isEmpty()) {
            return page(token, accepted.isEmpty() ? invited : Optional.empty(), model);
        }
        if (known) {
            return "redirect:/sign-in?joined";
        }
        sessions.signIn(username.get(), request, response);
        return "redirect:/provider";
    }

    private static String page(String token, Optional<Invited> invited, Model model) {
        invited.ifPresent(one -> model.addAttribute("invited", one));
        model.addAttribute("token", token);
        return invited.isPresent() ? "identity/invitation" : "identity/link-over";
    }
}
