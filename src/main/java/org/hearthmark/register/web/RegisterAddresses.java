package org.hearthmark.register.web;

import java.util.List;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.springframework.stereotype.Component;

/** Who may search the register: council commissioners, and the alliance's people who answer for it. */
@Component
class RegisterAddresses implements AddressRules {

    @Override
    public List<AddressRule> addresses() {
        return List.of(
                AddressRule.forRoles("/council/**", Role.COMMISSIONER, Role.BROKER, Role.ALLIANCE_MANAGER),
                AddressRule.forRoles(
                        "/settings/{reference}/alternatives", Role.COMMISSIONER, Role.BROKER, Role.ALLIANCE_MANAGER),
                AddressRule.forRoles("/api/v1/postcodes", Role.ADMINISTRATOR));
    }
}
