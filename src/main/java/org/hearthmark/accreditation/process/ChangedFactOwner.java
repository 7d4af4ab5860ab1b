package org.hearthmark.accreditation.process;

import java.util.Optional;
import org.hearthmark.accreditation.application.recheck.ChangedFactSubjects;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.workflow.ArrivedTask;
import org.springframework.stereotype.Component;

/** Tells the engine what the tasks of a changed fact are about, and keeps who proposed a suspension from deciding it. */
@Component
class ChangedFactOwner extends FollowUpOwner {

    private final ChangedFactSubjects subjects;

    ChangedFactOwner(ChangedFactSubjects subjects) {
        super(AccreditationModel.CHANGE_PROCESS, subjects);
        this.subjects = subjects;
    }

    @Override
    public Optional<String> reasonAgainst(ArrivedTask task, String username) {
        return subjects.reasonAgainst(Step.of(task.step()), task.businessKey(), username);
    }
}
