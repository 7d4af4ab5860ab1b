package org.hearthmark.member.web;

import java.util.EnumSet;
import java.util.List;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.springframework.stereotype.Component;

/** The list of councils is for the alliance's people and for councils. */
@Component
class MemberAddresses implements AddressRules {

    @Override
    public List<AddressRule> addresses() {
        var readers = EnumSet.copyOf(Role.ALLIANCE_STAFF);
        readers.add(Role.COMMISSIONER);
        return List.of(AddressRule.forRoles("/councils", readers), AddressRule.forRoles("/councils.csv", readers));
    }
}
