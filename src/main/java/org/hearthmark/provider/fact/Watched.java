package org.hearthmark.provider.fact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.FactKind;

/**
 * What is to be asked of one firm and kind, and what came of it so far.
 *
 * @param waited   whether a person waits for the answer
 * @param failures how many attempts since the last answer came to nothing
 * @param failure  what came of the last one, in words for people
 */
record Watched(
        UUID firm,
        FactKind kind,
        CompanyNumber number,
        Instant due,
        boolean waited,
        int failures,
        Optional<String> failure) {

    /** The same at a later time: it was not asked, so nothing came of it. */
    Watched putOff(Instant until) {
        return new Watched(firm, kind, number, until, waited, failures, failure);
    }
}
