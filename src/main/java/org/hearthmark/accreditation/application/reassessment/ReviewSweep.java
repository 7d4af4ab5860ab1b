package org.hearthmark.accreditation.application.reassessment;

import java.time.Clock;
import java.util.UUID;
import org.hearthmark.accreditation.domain.reassessment.ReviewRows;
import org.hearthmark.shared.LondonTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Begins the review of each home on the review's own day, each in a transaction of its own; run again, or
 * on several nodes at once, it begins each once.
 */
@Component
public class ReviewSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewSweep.class);
    private static final int AT_ONCE = 50;
    private static final UUID FIRST = new UUID(0, 0);

    private final ReviewRows rows;
    private final Looks looks;
    private final HomesStillRun stillRun;
    private final Clock clock;

    ReviewSweep(ReviewRows rows, Looks looks, HomesStillRun stillRun, Clock clock) {
        this.rows = rows;
        this.looks = looks;
        this.stillRun = stillRun;
        this.clock = clock;
    }

    public void run() {
        var last = FIRST;
        for (var due = rows.due(LondonTime.today(clock), last, AT_ONCE); !due.isEmpty(); ) {
            stillRun.among(due).forEach(this::begin);
            last = due.get(due.size() - 1);
            due = rows.due(LondonTime.today(clock), last, AT_ONCE);
        }
    }

    /** One that fails is tried again by the next sweep, and keeps nobody else waiting. */
    private void begin(UUID home) {
        try {
            looks.review(home);
        } catch (RuntimeException broken) {
            LOG.error("The review of the home {} could not be begun", home, broken);
        }
    }
}
