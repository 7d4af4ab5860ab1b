package org.hearthmark.provider.web;

import java.util.UUID;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.Firm;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** Opens a provider's own homes. Nobody sees another provider's home: it does not exist for them. */
@Component
class OwnHomes {

    private final Providers providers;

    OwnHomes(Providers providers) {
        this.providers = providers;
    }

    /** @throws Refusal UNKNOWN */
    Setting open(String reference, SignedInPerson me) {
        UUID firm = providers
                .firmOf(me.organisation())
                .map(Firm::id)
                .orElseThrow(() -> Refusal.unknown("home " + reference));
        return providers
                .settingByReference(reference)
                .filter(home -> home.firm().equals(firm))
                .orElseThrow(() -> Refusal.unknown("home " + reference));
    }
}
