package org.hearthmark.shared.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.hearthmark.shared.Refusal;
import org.springframework.ui.Model;

/** Carries out what a form asks for; what was refused stands where the form shows it. */
public final class FormCommand {

    private FormCommand() {}

    /** Whether it was done; if not, the model says at which fields and why. */
    public static boolean done(Runnable command, Model model) {
        return result(
                        () -> {
                            command.run();
                            return true;
                        },
                        model)
                .isPresent();
    }

    /** What came of it; empty when it was refused, and then the model says at which fields and why. */
    public static <T> Optional<T> result(Supplier<T> command, Model model) {
        try {
            return Optional.of(command.get());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("problem", refusal.fields().isEmpty() ? refusal.title() : null);
            model.addAttribute("fields", refusal.fields());
            return Optional.empty();
        }
    }
}
