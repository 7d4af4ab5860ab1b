package org.hearthmark.shared;

import java.util.UUID;

/** Another directory of postcodes is in force: whatever was placed by the last one is placed anew. */
public record PostcodesLoaded(UUID load) {}
