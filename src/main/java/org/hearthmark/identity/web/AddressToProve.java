package org.hearthmark.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.identity.EmailAddress;
import org.hearthmark.identity.attempt.AttemptPurpose;
import org.hearthmark.identity.attempt.Throttle;
import org.hearthmark.shared.web.FormCommand;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The e-mail address to which somebody unknown asks for a link: a real one, and not too many of them. */
@Component
class AddressToProve {

    private final Throttle throttle;

    AddressToProve(Throttle throttle) {
        this.throttle = throttle;
    }

    /** @return empty when it cannot be, or has to wait; then the model says so */
    Optional<EmailAddress> typed(AccountForm form, AttemptPurpose purpose, HttpServletRequest request, Model model) {
        Optional<EmailAddress> email = EmailAddress.parse(form.getEmail());
        if (email.isEmpty()) {
            model.addAttribute("fields", Map.of("email", AccountForm.EMAIL_FAULT));
        }
        return email.filter(
                address -> FormCommand.done(() -> throttle.require(purpose, address.value(), request), model));
    }
}
