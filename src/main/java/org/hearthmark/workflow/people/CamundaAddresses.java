package org.hearthmark.workflow.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.springframework.stereotype.Component;

/**
 * Who may open which of Camunda's web applications: Tasklist for the alliance's staff, Cockpit and Admin for managers and
 * administrators, nothing for providers and councils.
 */
@Component
class CamundaAddresses implements AddressRules {

    private static final Set<Role> OVERSEERS = EnumSet.of(Role.ALLIANCE_MANAGER, Role.ADMINISTRATOR);

    @Override
    public List<AddressRule> addresses() {
        return List.of(
                AddressRule.forRoles("/api/v1/consistency", Role.ADMINISTRATOR),
                AddressRule.forRoles("/api/v1/audit/verification", Role.ADMINISTRATOR),
                AddressRule.forRoles("/camunda/**", Role.ALLIANCE_STAFF),
                AddressRule.forRoles("/camunda", Role.ALLIANCE_STAFF),
                AddressRule.forRoles("/camunda/app/cockpit/**", OVERSEERS),
                AddressRule.forRoles("/camunda/app/admin/**", OVERSEERS),
                AddressRule.forRoles("/camunda/api/cockpit/**", OVERSEERS),
                AddressRule.forRoles("/camunda/api/admin/**", OVERSEERS),
                // every application, Tasklist too, asks here who is signed in
                AddressRule.forRoles("/camunda/api/admin/auth/user/default/**", Role.ALLIANCE_STAFF));
    }

    /** Camunda guards its own API against forged requests, and its pages need a content security policy of their own. */
    @Override
    public List<String> selfProtected() {
        return List.of("/camunda/**");
    }
}
