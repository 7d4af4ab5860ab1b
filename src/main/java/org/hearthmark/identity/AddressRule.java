package org.hearthmark.identity;

import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Who may ask for the addresses that match a path pattern.
 *
 * @param method null for any method
 * @param pattern a path pattern of Spring MVC, such as {@code /cases/{reference}} or {@code /provider/**}
 * @param roles one of which is needed; empty unless access is {@link Access#ROLES}
 */
public record AddressRule(HttpMethod method, String pattern, Set<Role> roles, Access access) {

    /** What an address asks of a visitor. */
    public enum Access {
        OPEN,
        SIGNED_IN,
        ROLES
    }

    public AddressRule {
        roles = Set.copyOf(roles);
        if (roles.isEmpty() == (access == Access.ROLES)) {
            throw new IllegalArgumentException("Name the roles for " + pattern + ", or none for " + access);
        }
    }

    /** For people who have at least one of the roles. */
    public static AddressRule forRoles(String pattern, Role... roles) {
        return forRoles(pattern, Set.of(roles));
    }

    /** For people who have at least one of the roles. */
    public static AddressRule forRoles(String pattern, Set<Role> roles) {
        return new AddressRule(null, pattern, roles, Access.ROLES);
    }

    /** Without sign-in. */
    public static AddressRule open(String pattern) {
        return new AddressRule(null, pattern, Set.of(), Access.OPEN);
    }

    /** For everybody who is signed in. */
    public static AddressRule signedIn(String pattern) {
        return new AddressRule(null, pattern, Set.of(), Access.SIGNED_IN);
    }

    /** The same rule for one method only; it goes before a rule for any method of the same pattern. */
    public AddressRule on(HttpMethod only) {
        return new AddressRule(only, pattern, roles, access);
    }
}
