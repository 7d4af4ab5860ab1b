package org.hearthmark.accreditation.application.panel;

import java.time.Clock;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.Deadline;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.Deadlines;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last day for representations: the provider is told 7 days before, unless it has made them by then. */
@Component
class RepresentationDeadlines {

    private static final String KIND = "representations";
    private static final int REMINDER = 7;

    private final Deadlines deadlines;
    private final HomesInCases homes;
    private final RepresentationNotices notices;
    private final Clock clock;

    RepresentationDeadlines(Deadlines deadlines, HomesInCases homes, RepresentationNotices notices, Clock clock) {
        this.deadlines = deadlines;
        this.homes = homes;
        this.notices = notices;
        this.clock = clock;
    }

    /** For a home whose refusal has just been proposed. */
    void set(HomeInCase home) {
        var lastDay = home.representations().orElseThrow().until();
        deadlines.set(Deadline.untilTheEndOf(lastDay, home.id(), KIND, lastDay.minusDays(REMINDER)));
    }

    void met(UUID home) {
        deadlines.met(home, KIND);
    }

    @EventListener
    void comesNear(DeadlineNear near) {
        if (near.kind().equals(KIND)) {
            homes.findById(near.about())
                    .filter(home -> home.status() == HomeStatus.PROPOSED_REFUSAL)
                    .ifPresent(home -> home.representations()
                            .filter(answer -> answer.open(LondonTime.today(clock)))
                            .ifPresent(answer -> notices.comeToTheirEnd(home, answer.until())));
        }
    }
}
