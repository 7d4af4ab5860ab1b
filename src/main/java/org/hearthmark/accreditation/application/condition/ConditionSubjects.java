package org.hearthmark.accreditation.application.condition;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.application.casework.FollowUpSubjects;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.condition.Condition;
import org.hearthmark.accreditation.domain.condition.ConditionFollowUp;
import org.hearthmark.accreditation.domain.condition.Conditions;
import org.hearthmark.accreditation.domain.condition.FollowUpStatus;
import org.hearthmark.accreditation.domain.condition.FollowUps;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.TaskSubject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the check of a condition is about, and where it stands. */
@Service
public class ConditionSubjects implements FollowUpSubjects {

    private final FollowUps followUps;
    private final Conditions conditions;
    private final HomesInCases homes;

    ConditionSubjects(FollowUps followUps, Conditions conditions, HomesInCases homes) {
        this.followUps = followUps;
        this.conditions = conditions;
        this.homes = homes;
    }

    @Override
    @Transactional(readOnly = true)
    public TaskSubject of(UUID followUp) {
        var condition = conditionOf(followUp);
        var home = home(condition);
        var of = home.accreditationCase();
        var label = condition.number() + " of home " + home.number();
        return new TaskSubject(of.id(), of.reference(), label, home.area(), of.firmLabel());
    }

    @Transactional(readOnly = true)
    public Condition conditionOf(UUID followUp) {
        return followUps
                .findById(followUp)
                .flatMap(found -> conditions.find(found.condition()))
                .orElseThrow(() -> Refusal.unknown("check of a condition"));
    }

    /** The case in which the condition was set. */
    @Transactional(readOnly = true)
    public UUID caseOf(UUID followUp) {
        return home(conditionOf(followUp)).accreditationCase().id();
    }

    private HomeInCase home(Condition condition) {
        return homes.findById(condition.homeId()).orElseThrow();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> underWay() {
        return followUps.findByStatusNot(FollowUpStatus.ENDED).stream()
                .map(ConditionFollowUp::id)
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> steps() {
        return followUps.findByStatusNot(FollowUpStatus.ENDED).stream()
                .collect(Collectors.toMap(
                        ConditionFollowUp::id, followUp -> Set.of(step(followUp).key())));
    }

    private static Step step(ConditionFollowUp followUp) {
        return followUp.status() == FollowUpStatus.CHECK ? Step.CHECK_CONDITION : Step.DECIDE_ON_MISSED_CONDITION;
    }
}
