package org.hearthmark.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a provider said once: a fact.
 *
 * @param number the later one of a subject and topic is the one that counts
 * @param validUntil the last day on which it holds; null when it does not run out
 * @param by the user name of who said it
 */
public record Statement(long number, UUID firm, UUID subject, Said said, LocalDate validUntil, Instant at, String by) {

    public Topic topic() {
        return said.topic();
    }

    public boolean validOn(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil);
    }
}
