package org.hearthmark.accreditation;

import java.util.UUID;

/** A home falls short of what is demanded of it, so that its accreditation has lapsed: published in the commit that keeps it. */
public record SettingLapsed(UUID setting) {}
