package org.hearthmark.identity;

import java.util.UUID;

/**
 * A person's open account.
 *
 * @param beginning whether the organisation is one for which no firm is known yet
 */
public record Account(
        UUID id,
        String username,
        String name,
        String email,
        UUID organisation,
        boolean beginning,
        boolean provider,
        boolean administrator) {

    /** Whether its user name is for records alone, and nobody has to know it. */
    public boolean opaque() {
        return OpaqueName.is(username);
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }
}
