package org.hearthmark.accreditation.application.desk;

import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.Outcome;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stage 1, check by check: what officers find of the firm, its finances and each landlord. Nothing is weighed here. */
@Service
public class CheckDesk {

    private final Cases cases;
    private final HomesInCases homes;
    private final Providers providers;
    private final CheckBook book;
    private final CheckWeighing weighing;

    CheckDesk(Cases cases, HomesInCases homes, Providers providers, CheckBook book, CheckWeighing weighing) {
        this.cases = cases;
        this.homes = homes;
        this.providers = providers;
        this.book = book;
        this.weighing = weighing;
    }

    /** @throws Refusal INVALID as {@link CheckBook#enter} says */
    @Transactional
    public void firmChecked(StepTaken taken, DeskFindings found) {
        var of = require(taken.caseId());
        of.deskCheckRecorded(taken.step(), Outcome.CLEAR);
        book.enter(of, taken, found);
        found.registration().ifPresent(seen -> providers.recordRegistration(seen.fact(of.service(), taken.by())));
    }

    /** @throws Refusal INVALID as {@link CheckBook#enter} says */
    @Transactional
    public void financesChecked(StepTaken taken, DeskFindings found) {
        var of = require(taken.caseId());
        of.deskCheckRecorded(taken.step(), Outcome.CLEAR);
        book.enter(of, taken, found);
    }

    /** In stage 1: weighed later, with everything else. */
    @Transactional
    public void landlordChecked(StepTaken taken, DeskFindings found) {
        var home = homes.findById(taken.homeId()).orElseThrow(() -> Refusal.unknown("home"));
        book.enter(home.accreditationCase(), taken, found);
        home.landlordChecked(Outcome.CLEAR);
    }

    /**
     * In stage 3, for a home that had no landlord check: weighed at once, and alone. While something is pending, the check
     * stays to be made.
     */
    @Transactional
    public void landlordOfAddedHomeChecked(StepTaken taken, DeskFindings found) {
        var home = homes.findById(taken.homeId()).orElseThrow(() -> Refusal.unknown("home"));
        book.enter(home.accreditationCase(), taken, found);
        switch (weighing.weighAlone(home)) {
            case WAIT -> {}
            case REFUSE_ALL, REFUSE_HOME -> home.landlordChecked(Outcome.STOP);
            case SECOND_PERSON, PASS -> home.landlordChecked(Outcome.CLEAR);
        }
    }

    private AccreditationCase require(UUID caseId) {
        return cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
    }
}
