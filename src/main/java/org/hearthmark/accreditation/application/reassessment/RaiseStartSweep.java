package org.hearthmark.accreditation.application.reassessment;

import org.hearthmark.accreditation.domain.reassessment.StartRows.Start;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Goes on with the homes of raises that took effect, until nothing is left; each chunk in a transaction of its own. A region
 * that fails is tried again by the next sweep, and keeps no other waiting.
 */
@Component
public class RaiseStartSweep {

    private static final Logger LOG = LoggerFactory.getLogger(RaiseStartSweep.class);

    private final RaiseStarts starts;

    RaiseStartSweep(RaiseStarts starts) {
        this.starts = starts;
    }

    public void run() {
        starts.waiting().forEach(this::toItsEnd);
    }

    private void toItsEnd(Start start) {
        try {
            boolean more = starts.next(start);
            while (more) {
                more = starts.next(start);
            }
        } catch (RuntimeException broken) {
            LOG.error("The raise {} could not be begun with in {}", start.raise(), start.region(), broken);
        }
    }
}
