package org.hearthmark.accreditation.application.reassessment;

import org.springframework.stereotype.Component;

/** Goes on with the homes of raises that took effect, until nothing is left; each chunk in a transaction of its own. */
@Component
public class RaiseStartSweep {

    private final RaiseStarts starts;

    RaiseStartSweep(RaiseStarts starts) {
        this.starts = starts;
    }

    public void run() {
        boolean more = starts.next();
        while (more) {
            more = starts.next();
        }
    }
}
