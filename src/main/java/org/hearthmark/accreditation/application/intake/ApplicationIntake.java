package org.hearthmark.accreditation.application.intake;

import org.hearthmark.accreditation.application.casework.StepBook;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.Outcome;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An application before its desk checks: complete, sent back for what is missing, or not to be taken any further. */
@Service
public class ApplicationIntake {

    private final Cases cases;
    private final ReturnedApplications returned;
    private final StepBook book;

    ApplicationIntake(Cases cases, ReturnedApplications returned, StepBook book) {
        this.cases = cases;
        this.returned = returned;
        this.book = book;
    }

    /** An officer has examined the application; what is missing stands in the step's reasons. */
    @Transactional
    public void examined(StepTaken check) {
        var accreditationCase = cases.findById(check.caseId()).orElseThrow(() -> Refusal.unknown("application"));
        book.enter(check);
        if (check.outcome() == Outcome.RETURNED) {
            returned.sendBack(accreditationCase, check.reasons());
        } else {
            accreditationCase.applicationChecked(check.outcome());
        }
    }
}
