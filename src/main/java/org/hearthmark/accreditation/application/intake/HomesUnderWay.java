package org.hearthmark.accreditation.application.intake;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.provider.HomesInApplications;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** A home stands in one undecided application at a time. */
@Component
class HomesUnderWay implements HomesInApplications {

    private final HomesInCases homes;

    HomesUnderWay(HomesInCases homes) {
        this.homes = homes;
    }

    @Override
    public Map<UUID, String> undecided(Collection<UUID> settings) {
        return homes.undecided(settings).stream()
                .collect(toMap(
                        HomeInCase::setting,
                        home -> home.accreditationCase().reference(),
                        (earlier, later) -> earlier));
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
