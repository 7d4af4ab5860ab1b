package org.hearthmark.provider;

import java.util.Optional;
import java.util.UUID;

/**
 * An answer that differs from the one that held at some instant.
 *
 * @param before empty when nothing had been said
 */
public record ChangedAnswer(Optional<Statement> before, Statement after) {

    public UUID subject() {
        return after.subject();
    }

    public Topic topic() {
        return after.topic();
    }
}
