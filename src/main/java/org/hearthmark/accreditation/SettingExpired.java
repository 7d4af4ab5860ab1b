package org.hearthmark.accreditation;

import java.util.UUID;

/** A home's accreditation ran out at its date: published in the commit that keeps it. */
public record SettingExpired(UUID setting) {}
