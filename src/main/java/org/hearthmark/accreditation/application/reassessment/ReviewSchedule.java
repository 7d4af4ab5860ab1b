package org.hearthmark.accreditation.application.reassessment;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for homes to be reviewed every hour, unless the reviews are {@code manual} as in tests. */
@Component
@ConditionalOnProperty(name = "hearthmark.reassessments.reviews", havingValue = "scheduled", matchIfMissing = true)
class ReviewSchedule {

    private final ReviewSweep sweep;

    ReviewSchedule(ReviewSweep sweep) {
        this.sweep = sweep;
    }

    @Scheduled(initialDelay = 90_000, fixedDelay = 3_600_000)
    void sweep() {
        sweep.run();
    }
}
