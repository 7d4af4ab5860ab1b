package org.hearthmark.accreditation.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.application.CaseSubjects;
import org.hearthmark.accreditation.application.FourEyes;
import org.hearthmark.accreditation.domain.Step;
import org.hearthmark.workflow.ArrivedTask;
import org.hearthmark.workflow.ProcessOwner;
import org.hearthmark.workflow.TaskSubject;
import org.springframework.stereotype.Component;

/** Tells the engine what the tasks of a provider's case are about. */
@Component
class CaseOwner implements ProcessOwner {

    private final CaseSubjects subjects;
    private final FourEyes fourEyes;

    CaseOwner(CaseSubjects subjects, FourEyes fourEyes) {
        this.subjects = subjects;
        this.fourEyes = fourEyes;
    }

    @Override
    public String process() {
        return AccreditationModel.CASE_PROCESS;
    }

    @Override
    public TaskSubject subjectOf(ArrivedTask task) {
        if (task.step().equals(Step.CHECK_LANDLORD.key())) {
            return subjects.ofHome(UUID.fromString(task.item()));
        }
        return task.step().equals(Step.RECORD_FILE_SAMPLE.key())
                ? subjects.ofFile(task.businessKey(), UUID.fromString(task.item()))
                : subjects.ofCase(task.businessKey());
    }

    /**
     * Anybody of the task's group may take any step of a case: those who do may then not decide on it. Only the second look
     * at the desk checks is for somebody who made none of them.
     */
    @Override
    public Optional<String> reasonAgainst(ArrivedTask task, String username) {
        return task.step().equals(Step.REVIEW_DESK_CHECKS.key())
                ? fourEyes.reasonAgainstReviewing(task.businessKey(), username)
                : Optional.empty();
    }

    @Override
    public Set<UUID> expectedInstances() {
        return subjects.openCases();
    }

    @Override
    public Map<UUID, Set<String>> expectedSteps() {
        return subjects.stepsOfCases();
    }
}
