package org.hearthmark.identity.web;

import static org.hearthmark.identity.AddressRule.open;

import java.util.List;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.springframework.stereotype.Component;

/** Who may open the pages about accounts: how one comes by one, and what one does with it. */
@Component
class AccountAddresses implements AddressRules {

    @Override
    public List<AddressRule> addresses() {
        return List.of(open("/register"), open("/register/{token}"), open("/reset"), open("/reset/{token}"));
    }
}
