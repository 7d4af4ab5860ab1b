package org.hearthmark.accreditation.web.lapse;

import java.util.List;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.springframework.stereotype.Component;

/** Who may read what councils are asked about homes whose accreditation has ended; a council answers for itself alone. */
@Component
class LapseAddresses implements AddressRules {

    @Override
    public List<AddressRule> addresses() {
        return List.of(
                AddressRule.forRoles("/council/reviews", Role.COMMISSIONER, Role.ALLIANCE_MANAGER),
                AddressRule.forRoles("/council/reviews/{review}", Role.COMMISSIONER));
    }
}
