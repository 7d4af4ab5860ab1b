package org.hearthmark.accreditation.web;

import org.hearthmark.shared.Refusal;
import org.springframework.ui.Model;

/** Shows what was wrong with what somebody sent, on the page where it can be put right. */
public final class Refused {

    private Refused() {}

    /** @throws Refusal what no correction mends goes on to its own page */
    public static void into(Model model, Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.INVALID) {
            throw refusal;
        }
        model.addAttribute("problem", refusal.fields().isEmpty() ? refusal.title() : null);
        model.addAttribute("fields", refusal.fields());
    }
}
