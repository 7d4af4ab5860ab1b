package org.hearthmark.identity;

/** On whose side somebody stands. */
public enum OrganisationKind {
    ALLIANCE,
    PROVIDER,
    COUNCIL
}
