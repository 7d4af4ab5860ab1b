package org.hearthmark.identity;

import java.util.Set;
import java.util.UUID;

/** Somebody to be given an account; the user name is kept in lower case. */
public record NewPerson(
        String username,
        String password,
        String name,
        String email,
        UUID organisation,
        Set<Role> roles,
        boolean serviceAccount) {

    public NewPerson {
        username = username.toLowerCase(java.util.Locale.ROOT);
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "NewPerson[" + username + "]";
    }
}
