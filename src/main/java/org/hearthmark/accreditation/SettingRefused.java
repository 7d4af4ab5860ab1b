package org.hearthmark.accreditation;

import java.util.UUID;

/** A panel refused a home, which may have been accredited before. Closes: handled in the transaction that decides. */
public record SettingRefused(UUID setting) {}
