package org.hearthmark.accreditation.application.desk;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.PastDay;
import org.hearthmark.accreditation.application.casework.StepBook;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stage 1 of cases that run on the first model: one outcome for the application, the firm, its finances and each landlord.
 * Later cases have a result for each check, in {@link CheckDesk}.
 */
@Service
public class DeskChecks {

    private final Cases cases;
    private final HomesInCases homes;
    private final Providers providers;
    private final StepBook book;
    private final Clock clock;

    DeskChecks(Cases cases, HomesInCases homes, Providers providers, StepBook book, Clock clock) {
        this.cases = cases;
        this.homes = homes;
        this.providers = providers;
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public void applicationChecked(StepTaken check) {
        var accreditationCase = require(check.caseId());
        book.enter(check);
        accreditationCase.applicationChecked(check.outcome());
    }

    /**
     * @param registration what the officer saw in Ofsted's register, if the service has to be in it
     * @throws Refusal INVALID for {@code registerSeenOn} or {@code registeredFrom} when the day lies ahead
     */
    @Transactional
    public void firmChecked(StepTaken check, Optional<RegistrationSeen> registration) {
        registration.ifPresent(seen -> {
            PastDay.require("registerSeenOn", seen.seenOn(), LondonTime.today(clock));
            PastDay.require("registeredFrom", seen.registeredFrom(), LondonTime.today(clock));
        });
        var accreditationCase = require(check.caseId());
        book.enter(check);
        accreditationCase.deskCheckRecorded(check.step(), check.outcome());
        registration.ifPresent(
                seen -> providers.recordRegistration(seen.fact(accreditationCase.service(), check.by())));
    }

    @Transactional
    public void financesChecked(StepTaken check) {
        var accreditationCase = require(check.caseId());
        book.enter(check);
        accreditationCase.deskCheckRecorded(check.step(), check.outcome());
    }

    @Transactional
    public void landlordChecked(UUID homeId, StepTaken check) {
        var home = homes.findById(homeId).orElseThrow(() -> Refusal.unknown("home"));
        book.enter(check);
        home.landlordChecked(check.outcome());
    }

    /** Every desk check is in, in a case of the first model. */
    @Transactional
    public void ended(UUID caseId) {
        require(caseId).deskChecksEnded();
    }

    private AccreditationCase require(UUID caseId) {
        return cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
    }
}
