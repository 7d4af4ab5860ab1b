package org.hearthmark.dashboard.web;

import java.util.List;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.springframework.stereotype.Component;

/** Dashboards are for those who answer for the work; who does it is the managers' to say, not the administrators'. */
@Component
class DashboardAddresses implements AddressRules {

    @Override
    public List<AddressRule> addresses() {
        return List.of(
                AddressRule.forRoles("/dashboard/**", Role.ALLIANCE_MANAGER, Role.ADMINISTRATOR),
                AddressRule.forRoles("/dashboard/tasks/{taskId}/reassign", Role.ALLIANCE_MANAGER));
    }
}
