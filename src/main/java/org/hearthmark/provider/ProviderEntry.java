package org.hearthmark.provider;

import java.util.List;

/** All that a provider states of itself, one service and its homes at once. */
public record ProviderEntry(FirmEntry firm, ServiceEntry service, FinanceEntry finance, List<HomeEntry> homes) {

    public ProviderEntry {
        homes = List.copyOf(homes);
    }
}
