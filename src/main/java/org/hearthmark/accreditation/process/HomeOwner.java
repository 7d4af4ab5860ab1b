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

/** Tells the engine what the tasks of one home are about, and that nobody decides on a case they worked on. */
@Component
class HomeOwner implements ProcessOwner {

    private final CaseSubjects subjects;
    private final FourEyes fourEyes;

    HomeOwner(CaseSubjects subjects, FourEyes fourEyes) {
        this.subjects = subjects;
        this.fourEyes = fourEyes;
    }

    @Override
    public String process() {
        return AccreditationModel.HOME_PROCESS;
    }

    @Override
    public TaskSubject subjectOf(ArrivedTask task) {
        return subjects.ofHome(task.businessKey());
    }

    @Override
    public Optional<String> reasonAgainst(ArrivedTask task, String username) {
        var matter = Matter.ofHome(subjects.caseOf(task.businessKey()), task.businessKey());
        return fourEyes.reasonAgainst(Step.of(task.step()), matter, username);
    }

    @Override
    public Set<UUID> expectedInstances() {
        return subjects.homesUnderWay();
    }

    @Override
    public Map<UUID, Set<String>> expectedSteps() {
        return subjects.stepsOfHomes();
    }
}
