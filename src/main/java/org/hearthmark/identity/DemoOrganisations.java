package org.hearthmark.identity;

import java.util.UUID;

/** The organisations of the demonstration, by ids that other demonstration data can name. */
public final class DemoOrganisations {

    public static final UUID ALLIANCE = UUID.fromString("a0000000-0000-4000-8000-000000000001");
    public static final UUID PROVIDER_1 = UUID.fromString("b0000000-0000-4000-8000-000000000001");
    public static final UUID PROVIDER_2 = UUID.fromString("b0000000-0000-4000-8000-000000000002");
    /** Hackney. */
    public static final UUID COUNCIL_1 = UUID.fromString("c0000000-0000-4000-8000-000000000001");
    /** Buckinghamshire. */
    public static final UUID COUNCIL_2 = UUID.fromString("c0000000-0000-4000-8000-000000000002");

    private DemoOrganisations() {}
}
