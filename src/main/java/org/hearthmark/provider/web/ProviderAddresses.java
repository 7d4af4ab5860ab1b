package org.hearthmark.provider.web;

import java.util.List;
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
                AddressRule.forRoles("/provider/homes", Role.PROVIDER),
                AddressRule.forRoles("/provider/homes/{reference}/occupancy/**", Role.PROVIDER),
                AddressRule.forRoles("/council/occupancy", Role.COMMISSIONER),
                AddressRule.forRoles("/council/homes/{reference}/occupancy/**", Role.COMMISSIONER));
    }

    @Override
    public List<String> withUploads() {
        return List.of("/provider/staff/upload");
    }
}
