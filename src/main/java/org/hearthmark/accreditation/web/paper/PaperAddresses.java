package org.hearthmark.accreditation.web.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.springframework.stereotype.Component;

/** Who may open what is written about homes: anybody checks a certificate, inspectors answer comments on a report. */
@Component
class PaperAddresses implements AddressRules {

    @Override
    public List<AddressRule> addresses() {
        return List.of(
                AddressRule.open("/verify"),
                AddressRule.open("/verify/{code}"),
                AddressRule.forRoles("/cases/{reference}/homes/{number}/report/comments/{comment}", Role.INSPECTOR),
                AddressRule.forRoles("/settings/{reference}/certificate.pdf", allianceAndCouncils()));
    }

    private static Set<Role> allianceAndCouncils() {
        var roles = EnumSet.copyOf(Role.ALLIANCE_STAFF);
        roles.add(Role.COMMISSIONER);
        return roles;
    }
}
