package org.hearthmark.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody who can sign in, or a service account that can; never carries the password. */
public record Person(
        String username,
        String name,
        String email,
        UUID organisation,
        OrganisationKind organisationKind,
        Set<Role> roles,
        boolean serviceAccount) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** The candidate groups of the processes that this person belongs to. */
    public Set<String> groups() {
        return roles.stream().map(Role::group).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
