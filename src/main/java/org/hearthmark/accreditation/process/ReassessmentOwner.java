package org.hearthmark.accreditation.process;

import java.util.Optional;
import org.hearthmark.accreditation.application.casework.FourEyes;
import org.hearthmark.accreditation.application.casework.FourEyes.Matter;
import org.hearthmark.accreditation.application.reassessment.ReassessmentSubjects;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.workflow.ArrivedTask;
import org.springframework.stereotype.Component;

/** Tells the engine what the tasks of a reassessment are about, and whom the four-eyes rule keeps from them. */
@Component
class ReassessmentOwner extends FollowUpOwner {

    private final ReassessmentSubjects subjects;
    private final FourEyes fourEyes;

    ReassessmentOwner(ReassessmentSubjects subjects, FourEyes fourEyes) {
        super(AccreditationModel.REASSESSMENT_PROCESS, subjects);
        this.subjects = subjects;
        this.fourEyes = fourEyes;
    }

    @Override
    public Optional<String> reasonAgainst(ArrivedTask task, String username) {
        var place = subjects.placeOf(task.businessKey());
        var matter = new Matter(place.caseId(), Optional.of(place.home()), Optional.of(task.businessKey()));
        return fourEyes.reasonAgainst(Step.of(task.step()), matter, username);
    }
}
