package org.hearthmark.accreditation.process;

import java.util.Optional;
import org.hearthmark.accreditation.application.casework.FourEyes;
import org.hearthmark.accreditation.application.casework.FourEyes.Matter;
import org.hearthmark.accreditation.application.condition.ConditionSubjects;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.workflow.ArrivedTask;
import org.springframework.stereotype.Component;

/** Tells the engine what the tasks of a condition's check are about, and whom the four-eyes rule keeps from them. */
@Component
class ConditionOwner extends FollowUpOwner {

    private final ConditionSubjects subjects;
    private final FourEyes fourEyes;

    ConditionOwner(ConditionSubjects subjects, FourEyes fourEyes) {
        super(AccreditationModel.CONDITION_PROCESS, subjects);
        this.subjects = subjects;
        this.fourEyes = fourEyes;
    }

    @Override
    public Optional<String> reasonAgainst(ArrivedTask task, String username) {
        var condition = subjects.conditionOf(task.businessKey());
        var matter = new Matter(
                subjects.caseOf(task.businessKey()), Optional.of(condition.homeId()), Optional.of(condition.id()));
        return fourEyes.reasonAgainst(Step.of(task.step()), matter, username);
    }
}
