package org.hearthmark.accreditation.application;

import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.CheckRecords;
import org.hearthmark.accreditation.domain.Facts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works on a case does not decide in it, and who decided in it does not work on it any more. */
@Service
public class FourEyes {

    static final String WORKED_ON_IT =
            "You worked on this application, so you may not decide on its homes. Leave it to another panel member.";

    static final String DECIDED_IN_IT =
            "You decided on a home of this application, so you may take no further step in it. Leave it to a colleague.";

    static final String CHECKED_IT =
            "You made desk checks of this application, so you may not be their second person. Leave it to a colleague.";

    private final Facts facts;
    private final CheckRecords checks;

    FourEyes(Facts facts, CheckRecords checks) {
        this.facts = facts;
        this.checks = checks;
    }

    /** Why somebody may not look at the desk checks of the case a second time, if there is a reason. */
    @Transactional(readOnly = true)
    public Optional<String> reasonAgainstReviewing(UUID caseId, String person) {
        return checks.madeBy(caseId, person) ? Optional.of(CHECKED_IT) : Optional.empty();
    }

    /** Why somebody may not decide on a home of the case, if there is a reason. */
    @Transactional(readOnly = true)
    public Optional<String> reasonAgainstDeciding(UUID caseId, String person) {
        return facts.workedOn(caseId, person) ? Optional.of(WORKED_ON_IT) : Optional.empty();
    }

    /** Why somebody may not take a step in stage 3 of the case, if there is a reason. */
    @Transactional(readOnly = true)
    public Optional<String> reasonAgainstWorking(UUID caseId, String person) {
        return facts.decidedIn(caseId, person) ? Optional.of(DECIDED_IN_IT) : Optional.empty();
    }
}
