package org.hearthmark.workflow;

import java.util.Date;
import org.hearthmark.shared.WorkingDays;
import org.springframework.stereotype.Component;

/** Due dates for models: {@code camunda:dueDate="${dueDates.workingDays(5)}"}. */
@Component("dueDates")
public class DueDates {

    private final WorkingDays calendar;

    DueDates(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** The close of business of England's n-th working day from today. */
    public Date workingDays(int n) {
        return Date.from(calendar.dueIn(n));
    }
}
