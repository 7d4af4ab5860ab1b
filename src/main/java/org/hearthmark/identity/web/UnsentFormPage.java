package org.hearthmark.identity.web;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows what was typed when the session ended, to be read, copied and sent after all, and says which files were lost. */
@Controller
class UnsentFormPage {

    static final String ADDRESS = "/unsent";
    static final String FORGET = ADDRESS + "/forget";

    @GetMapping(ADDRESS)
    String show(HttpSession session, Model model) {
        return UnsentForm.kept(session)
                .map(form -> {
                    model.addAttribute("form", form);
                    return "identity/unsent";
                })
                .orElse("redirect:/");
    }

    @PostMapping(FORGET)
    String forget(HttpSession session) {
        UnsentForm.forget(session);
        return "redirect:/";
    }
}
