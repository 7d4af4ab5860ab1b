package org.hearthmark.workflow.web;

import java.util.List;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.springframework.stereotype.Component;

/** Drafts of forms: for those who work in Tasklist; whose draft it is, is asked further in. */
@Component
class DraftAddresses implements AddressRules {

    @Override
    public List<AddressRule> addresses() {
        return List.of(AddressRule.forRoles("/tasks/{taskId}/draft", Role.ALLIANCE_STAFF));
    }
}
