package org.hearthmark.accreditation.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.FollowUpSubjects;
import org.hearthmark.workflow.ArrivedTask;
import org.hearthmark.workflow.ProcessOwner;
import org.hearthmark.workflow.TaskSubject;

/** Tells the engine what the tasks of a follow-up are about, and which follow-ups there should be. */
abstract class FollowUpOwner implements ProcessOwner {

    private final String process;
    private final FollowUpSubjects subjects;

    FollowUpOwner(String process, FollowUpSubjects subjects) {
        this.process = process;
        this.subjects = subjects;
    }

    @Override
    public final String process() {
        return process;
    }

    @Override
    public final TaskSubject subjectOf(ArrivedTask task) {
        return subjects.of(task.businessKey());
    }

    @Override
    public final Set<UUID> expectedInstances() {
        return subjects.underWay();
    }

    @Override
    public final Map<UUID, Set<String>> expectedSteps() {
        return subjects.steps();
    }
}
