package org.hearthmark.ladder.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.ladder.application.raise.RaiseSubjects;
import org.hearthmark.workflow.ArrivedTask;
import org.hearthmark.workflow.ProcessOwner;
import org.hearthmark.workflow.TaskSubject;
import org.springframework.stereotype.Component;

/** Tells the engine what the tasks of a raise are about, and keeps who made it from approving it. */
@Component
class RaiseOwner implements ProcessOwner {

    private final RaiseSubjects subjects;

    RaiseOwner(RaiseSubjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public String process() {
        return LadderModel.RAISE_PROCESS;
    }

    @Override
    public TaskSubject subjectOf(ArrivedTask task) {
        return subjects.of(task.businessKey());
    }

    @Override
    public Optional<String> reasonAgainst(ArrivedTask task, String username) {
        return subjects.reasonAgainst(task.step(), task.businessKey(), username);
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
