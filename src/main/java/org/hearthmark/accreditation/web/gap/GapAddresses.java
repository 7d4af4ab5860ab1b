package org.hearthmark.accreditation.web.gap;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.springframework.stereotype.Component;

/** Who may open gap lists. Whose homes a provider sees there is decided by the organisation it acts for. */
@Component
class GapAddresses implements AddressRules {

    /** Who of the alliance's staff opens what a provider sends; who places people looks at the standing. */
    static final Set<Role> PAPER_READERS = paperReaders();

    private static Set<Role> paperReaders() {
        var staff = EnumSet.copyOf(Role.ALLIANCE_STAFF);
        staff.remove(Role.BROKER);
        return Set.copyOf(staff);
    }

    @Override
    public List<AddressRule> addresses() {
        return List.of(
                AddressRule.forRoles("/provider/asked", Role.PROVIDER),
                AddressRule.forRoles("/provider/asked.csv", Role.PROVIDER),
                AddressRule.forRoles("/provider/homes/{reference}/gaps/**", Role.PROVIDER),
                AddressRule.forRoles("/settings/{reference}/gaps/{document}", PAPER_READERS));
    }

    @Override
    public List<String> withUploads() {
        return List.of("/provider/homes/{reference}/gaps/{item}");
    }
}
