package org.hearthmark.provider;

import java.util.UUID;

/**
 * A service as last stated.
 *
 * @param urn Ofsted's number; null where it has none
 * @param staffing null until it has said its staff numbers, which it has before it applies
 */
public record Service(UUID id, UUID firm, String name, String urn, StaffingSaid staffing) {}
