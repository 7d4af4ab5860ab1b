package org.hearthmark.accreditation.application.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.WorkingDays;
import org.hearthmark.workflow.Deadline;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.Deadlines;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last day for comments on a draft report: the provider is told 3 working days before, unless it has answered. */
@Component
class CommentDeadlines {

    private static final String KIND = "report-comments";
    private static final int REMINDER = 3;

    private final Deadlines deadlines;
    private final HomesInCases homes;
    private final PaperNotices notices;
    private final WorkingDays workingDays;
    private final Clock clock;

    CommentDeadlines(
            Deadlines deadlines, HomesInCases homes, PaperNotices notices, WorkingDays workingDays, Clock clock) {
        this.deadlines = deadlines;
        this.homes = homes;
        this.notices = notices;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    void set(UUID home, LocalDate lastDay) {
        deadlines.set(Deadline.untilTheEndOf(lastDay, home, KIND, workingDays.minus(lastDay, REMINDER)));
    }

    void met(UUID home) {
        deadlines.met(home, KIND);
    }

    @EventListener
    void comesNear(DeadlineNear near) {
        if (near.kind().equals(KIND)) {
            homes.findById(near.about())
                    .filter(home -> home.status() == HomeStatus.REPORT)
                    .ifPresent(home -> home.comments()
                            .filter(comments -> comments.open(LondonTime.today(clock)))
                            .ifPresent(comments -> notices.commentsComeToTheirEnd(home, comments.until())));
        }
    }
}
