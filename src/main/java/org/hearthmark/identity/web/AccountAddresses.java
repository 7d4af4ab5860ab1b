package org.hearthmark.identity.web;

import static org.hearthmark.identity.AddressRule.forRoles;
import static org.hearthmark.identity.AddressRule.open;
import static org.hearthmark.identity.AddressRule.signedIn;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.springframework.stereotype.Component;

/** Who may open the pages about accounts: how one comes by one, and what one does with it. */
@Component
class AccountAddresses implements AddressRules {

    /** Who of the alliance answers people who ask to join a provider. */
    private static final Set<Role> ANSWERING =
            EnumSet.of(Role.ACCREDITATION_OFFICER, Role.ALLIANCE_MANAGER, Role.ADMINISTRATOR);

    @Override
    public List<AddressRule> addresses() {
        return List.of(
                open("/register"),
                open("/register/{token}"),
                open("/reset"),
                open("/reset/{token}"),
                open("/invitation/{token}"),
                signedIn("/account"),
                signedIn("/account/name"),
                signedIn("/account/email"),
                signedIn("/account/email/{token}"),
                signedIn("/account/password"),
                forRoles("/account/close", Role.PROVIDER),
                open("/account/closed"),
                forRoles("/admin/people", ANSWERING),
                forRoles("/admin/people/requests/{request}", ANSWERING),
                forRoles("/provider/people", Role.PROVIDER_ADMINISTRATOR),
                forRoles("/provider/people/**", Role.PROVIDER_ADMINISTRATOR));
    }
}
