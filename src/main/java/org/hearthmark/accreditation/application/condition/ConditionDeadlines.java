package org.hearthmark.accreditation.application.condition;

import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.HomeNotices;
import org.hearthmark.accreditation.domain.condition.Conditions;
import org.hearthmark.workflow.Deadline;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.Deadlines;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The day by which a condition has to be met: its provider is told 30 and 7 days before. */
@Component
class ConditionDeadlines {

    private static final String KIND = "condition-due";

    private final Deadlines deadlines;
    private final Conditions conditions;
    private final HomeNotices notices;

    ConditionDeadlines(Deadlines deadlines, Conditions conditions, HomeNotices notices) {
        this.deadlines = deadlines;
        this.conditions = conditions;
        this.notices = notices;
    }

    void set(UUID condition, LocalDate due) {
        deadlines.set(Deadline.untilTheEndOf(due, condition, KIND, due.minusDays(30), due.minusDays(7)));
    }

    void met(UUID condition) {
        deadlines.met(condition, KIND);
    }

    @EventListener
    void comesNear(DeadlineNear near) {
        if (near.kind().equals(KIND)) {
            conditions.stateOf(near.about()).ifPresent(state -> notices.conditionDue(state, near.number()));
        }
    }
}
