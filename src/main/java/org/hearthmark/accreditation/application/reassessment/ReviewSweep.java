package org.hearthmark.accreditation.application.reassessment;

import java.time.Clock;
import java.util.UUID;
import org.hearthmark.accreditation.domain.reassessment.ReviewRows;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;

/**
 * Begins the review of each home six weeks before its accreditation runs out, each in a transaction of its own; run again, or
 * on several nodes at once, it begins each once.
 */
@Component
public class ReviewSweep {

    private static final int AT_ONCE = 50;
    private static final UUID FIRST = new UUID(0, 0);

    private final ReviewRows rows;
    private final Looks looks;
    private final Clock clock;

    ReviewSweep(ReviewRows rows, Looks looks, Clock clock) {
        this.rows = rows;
        this.looks = looks;
        this.clock = clock;
    }

    public void run() {
        var last = FIRST;
        for (var due = rows.due(LondonTime.today(clock), last, AT_ONCE); !due.isEmpty(); ) {
            due.forEach(looks::review);
            last = due.get(due.size() - 1);
            due = rows.due(LondonTime.today(clock), last, AT_ONCE);
        }
    }
}
