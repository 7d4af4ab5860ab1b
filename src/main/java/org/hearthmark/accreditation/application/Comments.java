package org.hearthmark.accreditation.application;

import java.util.UUID;
import org.hearthmark.accreditation.domain.HomesInCases;
import org.hearthmark.accreditation.domain.StepTaken;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an inspector makes of a provider's comments on a draft report. */
@Service
public class Comments {

    private final HomesInCases homes;
    private final StepBook book;

    Comments(HomesInCases homes, StepBook book) {
        this.homes = homes;
        this.book = book;
    }

    @Transactional
    public void considered(UUID homeId, StepTaken step) {
        book.enter(step);
        homes.findById(homeId)
                .flatMap(home -> home.comments())
                .orElseThrow(() -> Refusal.unknown("comment"))
                .considered();
    }
}
