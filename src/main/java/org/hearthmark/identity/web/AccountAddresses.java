package org.hearthmark.identity.web;

import static org.hearthmark.identity.AddressRule.forRoles;
import static org.hearthmark.identity.AddressRule.open;

import java.util.List;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.springframework.stereotype.Component;

/** Who may open the pages about accounts: how one comes by one, and what one does with it. */
@Component
class AccountAddresses implements AddressRules {

    @Override
    public List<AddressRule> addresses() {
        return List.of(
                open("/register"),
                open("/register/{token}"),
                open("/reset"),
                open("/reset/{token}"),
                open("/invitation/{token}"),
                forRoles("/provider/people", Role.PROVIDER_ADMINISTRATOR),
                forRoles("/provider/people/**", Role.PROVIDER_ADMINISTRATOR));
    }
}
