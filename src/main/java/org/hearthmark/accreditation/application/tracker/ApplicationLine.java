package org.hearthmark.accreditation.application.tracker;

import java.time.Instant;
import java.util.List;
import org.hearthmark.accreditation.application.casefile.CaseFile.Summary;
import org.hearthmark.accreditation.domain.tracker.Expectation;

/**
 * An application in its provider's list.
 *
 * @param teams    who has it; empty while nobody of the alliance does
 * @param since    since when the first of them has it; null for nobody
 * @param expected null where it has ended or waits for its provider
 * @param stopped  whether its clock stands still
 */
public record ApplicationLine(
        Summary summary, List<String> teams, Instant since, Expectation expected, boolean stopped) {}
