package org.hearthmark.accreditation;

import java.util.Set;
import java.util.UUID;

/** The accreditations of homes lapsed or ran out: one event for all of one batch, in its transaction. */
public record SettingsClosed(Set<UUID> settings) {}
