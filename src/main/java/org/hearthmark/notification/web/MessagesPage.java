package org.hearthmark.notification.web;

import java.util.List;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.hearthmark.notification.Outbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows administrators the messages that could not be sent. */
@Controller
class MessagesPage implements AddressRules {

    private static final int SHOWN = 100;

    private final Outbox outbox;

    MessagesPage(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<AddressRule> addresses() {
        return List.of(AddressRule.forRoles("/admin/messages", Role.ADMINISTRATOR));
    }

    @GetMapping("/admin/messages")
    String show(Model model) {
        model.addAttribute("messages", outbox.givenUp(SHOWN));
        return "notification/messages";
    }
}
