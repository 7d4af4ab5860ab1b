package org.hearthmark.accreditation.web.standard;

import java.util.List;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.springframework.stereotype.Component;

/** What is asked of homes is no secret: everybody may read it, signed in or not. */
@Component
class StandardAddresses implements AddressRules {

    @Override
    public List<AddressRule> addresses() {
        return List.of(AddressRule.open("/standards"), AddressRule.open("/standards/**"));
    }
}
