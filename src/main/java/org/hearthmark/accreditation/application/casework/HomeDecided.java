package org.hearthmark.accreditation.application.casework;

import java.util.UUID;

/** Something was decided about a home, finally or not; the decision is written down. */
public record HomeDecided(UUID decision) {}
