package org.hearthmark.accreditation.application.intake;

import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** A home stands in one undecided application at a time. */
@Component
class HomesUnderWay {

    private final HomesInCases homes;

    HomesUnderWay(HomesInCases homes) {
        this.homes = homes;
    }

    /**
     * @param settings the homes that are applied for
     * @param caseId   the application that applies for them
     * @throws Refusal INVALID when one of them stands in another one without a decision
     */
    void refuse(Set<UUID> settings, UUID caseId) {
        if (settings.isEmpty()) {
            return;
        }
        homes.undecided(settings).stream()
                .map(home -> home.accreditationCase())
                .filter(other -> !other.id().equals(caseId))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.invalid("One of these homes is already part of application " + other.reference()
                            + ". Take it out of this application, or wait for that decision.");
                });
    }
}
