package org.hearthmark.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in, as kept in the session: small, serialisable, and without the password hash once it was checked.
 * Equal by user name.
 */
public class SignedInPerson implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final String username;
    private final String name;
    private final UUID organisation;
    private final OrganisationKind organisationKind;
    private final EnumSet<Role> roles;
    private final boolean serviceAccount;
    private final boolean enabled;
    private final boolean beginning;
    private String passwordHash;

    SignedInPerson(Person person, String passwordHash, boolean enabled, boolean beginning) {
        this.username = person.username();
        this.name = person.name();
        this.organisation = person.organisation();
        this.organisationKind = person.organisationKind();
        this.roles = EnumSet.noneOf(Role.class);
        this.roles.addAll(person.roles());
        this.serviceAccount = person.serviceAccount();
        this.passwordHash = passwordHash;
        this.enabled = enabled;
        this.beginning = beginning;
    }

    public String username() {
        return username;
    }

    /** The person's own name. */
    public String name() {
        return name;
    }

    public UUID organisation() {
        return organisation;
    }

    public OrganisationKind organisationKind() {
        return organisationKind;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the person belongs to the alliance's own staff. */
    public boolean allianceStaff() {
        return roles.stream().anyMatch(Role::alliance);
    }

    /** Whether the person has registered, and not said yet for which firm. */
    public boolean beginning() {
        return beginning;
    }

    boolean serviceAccount() {
        return serviceAccount;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(roles.stream()
                .map(r -> new SimpleGrantedAuthority(r.authority()))
                .toList());
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInPerson that && username.equals(that.username);
    }

    @Override
    public int hashCode() {
        return username.hashCode();
    }

    @Override
    public String toString() {
        return username;
    }
}
