package org.hearthmark.accreditation.application.sample;

import java.time.Instant;
import org.hearthmark.accreditation.domain.sample.SampleResult;
import org.hearthmark.accreditation.domain.sample.SampleTally;

/**
 * What the sample of staff files came to after one of its draws.
 *
 * @param rule of the decision table {@code file-sample-result}
 */
public record SampleWeighing(
        int round, SampleResult result, String rule, String reason, int tableVersion, SampleTally tally, Instant at) {

    /** Whether a name typed from a rota was on the declared staff list; the name itself is not kept. */
    public record RotaCheck(int position, boolean found, String by) {}

    /** The index as people read it, cut off, never rounded up: 69.9 % is below 70 %. */
    public String index() {
        int tenths = tally.most() == 0 ? 1000 : tally.points() * 1000 / tally.most();
        return tenths / 10 + "." + tenths % 10 + " %";
    }
}
