package org.hearthmark.accreditation.application.request;

import org.hearthmark.accreditation.application.casework.CaseEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody waits for an answer about an application that has ended. */
@Component
class QuestionsOfEndedCases {

    private final InformationRequests requests;

    QuestionsOfEndedCases(InformationRequests requests) {
        this.requests = requests;
    }

    @EventListener
    void ended(CaseEnded event) {
        requests.caseEnded(event.caseId(), event.by());
    }
}
