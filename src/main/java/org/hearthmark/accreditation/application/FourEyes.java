package org.hearthmark.accreditation.application;

import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.Facts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may not decide: whoever took any step of the same case. */
@Service
public class FourEyes {

    static final String WORKED_ON_IT =
            "You worked on this application, so you may not decide on its homes. Leave it to another panel member.";

    private final Facts facts;

    FourEyes(Facts facts) {
        this.facts = facts;
    }

    /** Why somebody may not decide on a home of the case, if there is a reason. */
    @Transactional(readOnly = true)
    public Optional<String> reasonAgainstDeciding(UUID caseId, String person) {
        return facts.workedOn(caseId, person) ? Optional.of(WORKED_ON_IT) : Optional.empty();
    }
}
