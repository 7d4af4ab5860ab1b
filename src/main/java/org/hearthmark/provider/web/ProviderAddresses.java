package org.hearthmark.provider.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.springframework.stereotype.Component;

/** Who may open a provider's own pages and a council's own numbers; whose they see is decided by the organisation they act for. */
@Component
class ProviderAddresses implements AddressRules {

    @Override
    public List<AddressRule> addresses() {
        return List.of(
                AddressRule.forRoles("/provider/staff", Role.PROVIDER),
                AddressRule.forRoles("/provider/staff/**", Role.PROVIDER),
                AddressRule.forRoles("/provider/firm/**", Role.PROVIDER),
                AddressRule.forRoles("/provider/export", Role.PROVIDER_ADMINISTRATOR),
                AddressRule.forRoles("/provider/export.zip", Role.PROVIDER_ADMINISTRATOR),
                AddressRule.forRoles("/provider/export.pdf", Role.PROVIDER_ADMINISTRATOR),
                AddressRule.forRoles("/provider/homes", Role.PROVIDER),
                AddressRule.forRoles("/provider/homes/{reference}/occupancy/**", Role.PROVIDER),
                AddressRule.forRoles("/provider/homes/{reference}/vacancy", Role.PROVIDER),
                AddressRule.forRoles("/provider/homes/{reference}/confirm", Role.PROVIDER),
                AddressRule.forRoles("/provider/homes/confirm", Role.PROVIDER),
                AddressRule.forRoles("/providers/{firm}", Role.ALLIANCE_STAFF),
                AddressRule.forRoles("/providers/{firm}/answers/{fact}", Role.ALLIANCE_STAFF),
                AddressRule.forRoles("/providers/{firm}/administrator", Role.ALLIANCE_MANAGER, Role.ADMINISTRATOR),
                AddressRule.forRoles("/providers/{firm}/ask", officersAndManagers()),
                AddressRule.forRoles("/providers/{firm}/by-hand/{kind}", officersAndManagers()),
                AddressRule.forRoles("/council/occupancy", Role.COMMISSIONER),
                AddressRule.forRoles("/council/homes/{reference}/occupancy/**", Role.COMMISSIONER));
    }

    /** Who checks firms; the other staff reads what is known. */
    private static Set<Role> officersAndManagers() {
        return EnumSet.of(Role.ACCREDITATION_OFFICER, Role.ALLIANCE_MANAGER);
    }

    @Override
    public List<String> withUploads() {
        return List.of("/provider/staff/upload");
    }
}
