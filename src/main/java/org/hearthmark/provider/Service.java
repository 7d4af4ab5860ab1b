package org.hearthmark.provider;

import java.util.UUID;

/**
 * A service as last stated.
 *
 * @param urn Ofsted's number; null where it has none
 */
public record Service(UUID id, UUID firm, String name, String urn, int staffTotal, int staffNights, int staffAgency) {}
