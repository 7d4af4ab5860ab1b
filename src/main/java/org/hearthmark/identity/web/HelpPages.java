package org.hearthmark.identity.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What everybody may read before they sign in: help, privacy, cookies, accessibility. */
@Controller
@EnableConfigurationProperties(ContactSettings.class)
class HelpPages {

    private final ContactSettings contact;

    HelpPages(ContactSettings contact) {
        this.contact = contact;
    }

    @ModelAttribute
    void contact(Model model) {
        model.addAttribute("contact", contact);
    }

    @GetMapping("/help")
    String help() {
        return "identity/help";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "identity/privacy";
    }

    @GetMapping("/cookies")
    String cookies() {
        return "identity/cookies";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "identity/accessibility";
    }
}
