package org.hearthmark.accreditation.application;

import java.util.UUID;
import org.hearthmark.accreditation.domain.HomesInCases;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an accredited home gets to show. */
@Service
public class Certificates {

    private final HomesInCases homes;

    Certificates(HomesInCases homes) {
        this.homes = homes;
    }

    /** The home is accredited, and its way through the case is over. */
    @Transactional
    public void issue(UUID homeId) {
        homes.findById(homeId).orElseThrow(() -> Refusal.unknown("home")).certified();
    }
}
