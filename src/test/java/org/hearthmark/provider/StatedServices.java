package org.hearthmark.provider;

import java.util.UUID;

/** Services as providers of the tests state them. */
public final class StatedServices {

    private StatedServices() {}

    /** A service of a provider of its own, with a home. */
    public static UUID withUrn(Providers providers, String urn) {
        var entry = ProviderEntries.with(
                ProviderEntries.firm("Lantern Homes Ltd"),
                ProviderEntries.service("Lantern Supported Living", urn),
                ProviderEntries.homes(1));
        return providers.enter(UUID.randomUUID(), entry, "provider").service();
    }
}
