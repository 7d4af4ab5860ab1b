package org.hearthmark.accreditation.application.casefile;

import java.time.Instant;
import java.util.List;

/**
 * An answer that a provider has changed since its application was sent.
 *
 * @param about the name of the firm, service or home
 * @param topic as in "Staff numbers"
 * @param by the name of who said it
 */
public record ChangedLine(String about, String topic, List<Difference> differences, Instant at, String by) {

    /** One thing that was said and is now said otherwise; "Nothing" where nothing had been said. */
    public record Difference(String what, String before, String now) {}
}
