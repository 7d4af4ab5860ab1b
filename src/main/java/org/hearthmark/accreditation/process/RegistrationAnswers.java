package org.hearthmark.accreditation.process;

import java.util.Optional;
import org.hearthmark.accreditation.application.desk.RegistrationSeen;
import org.hearthmark.provider.RegistrationStatus;
import org.hearthmark.workflow.Answers;

/** Translates what an officer wrote down of Ofsted's register. */
final class RegistrationAnswers {

    private RegistrationAnswers() {}

    /** Empty where the service need not be in the register. */
    static Optional<RegistrationSeen> seen(Answers answers) {
        return switch (answers.text("ofstedRegistration")) {
            case "registered" -> Optional.of(seen(RegistrationStatus.REGISTERED, answers));
            case "notRegistered" -> Optional.of(seen(RegistrationStatus.NOT_REGISTERED, answers));
            default -> Optional.empty();
        };
    }

    private static RegistrationSeen seen(RegistrationStatus status, Answers answers) {
        var seenOn = answers.date("registerSeenOn").orElseThrow();
        return new RegistrationSeen(
                status,
                answers.optionalText("urn").orElse(null),
                answers.date("registeredFrom").orElse(seenOn),
                seenOn);
    }
}
