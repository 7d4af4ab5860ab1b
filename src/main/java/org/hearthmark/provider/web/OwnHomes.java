package org.hearthmark.provider.web;

import java.util.UUID;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.Firm;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** Opens the homes that a provider runs, to state numbers of them. Nobody sees another provider's home: it does not exist for them. */
@Component
class OwnHomes {

    private final Providers providers;

    OwnHomes(Providers providers) {
        this.providers = providers;
    }

    /** @throws Refusal UNKNOWN; INVALID when its provider has said that it does not run it any more */
    Setting open(String reference, SignedInPerson me) {
        UUID firm = providers
                .firmOf(me.organisation())
                .map(Firm::id)
                .orElseThrow(() -> Refusal.unknown("home " + reference));
        Setting found = providers
                .settingByReference(reference)
                .filter(home -> home.firm().equals(firm))
                .orElseThrow(() -> Refusal.unknown("home " + reference));
        if (found.endedOn() != null) {
            throw Refusal.invalid(
                    "You have said that you do not run this home any more. If you run it again, say so in your"
                            + " record first");
        }
        return found;
    }
}
