package org.hearthmark.ladder.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** What is planned for the standard is read by the alliance and its councils; it is made by managers. */
@Component
class LadderAddresses implements AddressRules {

    private static final Set<Role> MANAGERS = EnumSet.of(Role.ALLIANCE_MANAGER);

    @Override
    public List<AddressRule> addresses() {
        var readers = EnumSet.copyOf(Role.ALLIANCE_STAFF);
        readers.add(Role.COMMISSIONER);
        return List.of(
                AddressRule.forRoles("/ladder/**", readers),
                AddressRule.forRoles("/ladder/**", MANAGERS).on(HttpMethod.POST),
                AddressRule.forRoles("/ladder/raises/new", MANAGERS),
                AddressRule.forRoles("/ladder/raises/{reference}/acts/{act}", MANAGERS),
                AddressRule.forRoles("/ladder/raises/{reference}/held", MANAGERS),
                AddressRule.forRoles("/ladder/raises/{reference}/change", MANAGERS),
                AddressRule.forRoles("/ladder/raises/{reference}/delete", MANAGERS));
    }
}
