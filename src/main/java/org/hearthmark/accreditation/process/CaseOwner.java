package org.hearthmark.accreditation.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.FourEyes;
import org.hearthmark.accreditation.application.casework.FourEyes.Matter;
import org.hearthmark.accreditation.application.sample.CaseSubjects;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.workflow.ArrivedTask;
import org.hearthmark.workflow.ProcessOwner;
import org.hearthmark.workflow.TaskSubject;
import org.springframework.stereotype.Component;

/** Tells the engine what the tasks of a provider's case are about, and whom the four-eyes rule keeps from them. */
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

    @Override
    public Optional<String> reasonAgainst(ArrivedTask task, String username) {
        return fourEyes.reasonAgainst(Step.of(task.step()), Matter.ofCase(task.businessKey()), username);
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
