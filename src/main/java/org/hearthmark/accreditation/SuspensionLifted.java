package org.hearthmark.accreditation;

import java.util.UUID;

/** A second person lifted a suspension. Opens: the standing is computed again. */
public record SuspensionLifted(UUID setting) {}
