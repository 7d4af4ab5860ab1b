package org.hearthmark.accreditation.application.visit;

import java.time.Instant;
import java.util.List;

/**
 * An appointment as an inspector proposes it.
 *
 * @param place     where the staff files can be read
 * @param comeAlong user names of colleagues who come along
 */
public record VisitPlan(Instant visitAt, String place, List<String> comeAlong) {

    public VisitPlan {
        comeAlong = List.copyOf(comeAlong);
    }
}
