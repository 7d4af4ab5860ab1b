package org.hearthmark.accreditation.application.recheck;

import java.util.UUID;

/**
 * Whom public registers are read about: a firm, and one of its services.
 *
 * @param placesFor16 whether a home of the service offers places to people of 16 or 17
 */
public record CheckedSubject(UUID firm, UUID service, boolean placesFor16) {}
