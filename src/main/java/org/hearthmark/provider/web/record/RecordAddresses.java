package org.hearthmark.provider.web.record;

import java.util.List;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.springframework.stereotype.Component;

/** Who may open a provider's record: its own people. */
@Component
class RecordAddresses implements AddressRules {

    @Override
    public List<AddressRule> addresses() {
        return List.of(
                AddressRule.forRoles("/provider/record", Role.PROVIDER),
                AddressRule.forRoles("/provider/record/**", Role.PROVIDER));
    }

    @Override
    public List<String> withUploads() {
        return List.of("/provider/record/documents/{subject}");
    }
}
