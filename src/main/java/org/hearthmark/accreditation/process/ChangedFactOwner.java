package org.hearthmark.accreditation.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.application.recheck.ChangedFactSubjects;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.workflow.ArrivedTask;
import org.hearthmark.workflow.ProcessOwner;
import org.hearthmark.workflow.TaskSubject;
import org.springframework.stereotype.Component;

/** Tells the engine what the tasks of a changed fact are about, and keeps who proposed a suspension from deciding it. */
@Component
class ChangedFactOwner implements ProcessOwner {

    private final ChangedFactSubjects subjects;

    ChangedFactOwner(ChangedFactSubjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public String process() {
        return AccreditationModel.CHANGE_PROCESS;
    }

    @Override
    public TaskSubject subjectOf(ArrivedTask task) {
        return subjects.of(task.businessKey());
    }

    @Override
    public Optional<String> reasonAgainst(ArrivedTask task, String username) {
        return subjects.reasonAgainst(Step.of(task.step()), task.businessKey(), username);
    }

    @Override
    public Set<UUID> expectedInstances() {
        return subjects.underWay();
    }

    @Override
    public Map<UUID, Set<String>> expectedSteps() {
        return subjects.steps();
    }
}
