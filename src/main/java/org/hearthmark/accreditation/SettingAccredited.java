package org.hearthmark.accreditation;

import java.util.UUID;

/** A panel accredited a home. Opens: handled after commit, the listener re-reads the present state. */
public record SettingAccredited(UUID setting) {}
