package org.hearthmark.standard;

import java.util.Locale;

/** What one record of an item is true of: the provider, one of its services, or one home. Nobody is asked twice. */
public enum Scope {
    PROVIDER,
    SERVICE,
    PROPERTY;

    /** As the published checklist writes it. */
    public static Scope of(String published) {
        return valueOf(published.toUpperCase(Locale.ROOT));
    }
}
