package org.hearthmark.provider;

/** What an answer of a provider is about. */
public enum About {
    FIRM,
    SERVICE,
    HOME
}
