package org.hearthmark.provider;

import java.time.LocalDate;

/**
 * Whether a home is not run by the provider any more.
 *
 * @param lastDay on which it ran it; null while it runs it
 */
public record EndSaid(Boolean ended, LocalDate lastDay) implements Said {

    @Override
    public Topic topic() {
        return Topic.HOME_END;
    }
}
