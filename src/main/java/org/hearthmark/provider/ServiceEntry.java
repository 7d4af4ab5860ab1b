package org.hearthmark.provider;

/**
 * A service as its provider states it.
 *
 * @param urn Ofsted's number; null where it has none
 * @param staffTotal people who work in it, of whom {@code staffNights} at night and {@code staffAgency} from agencies
 */
public record ServiceEntry(String name, String urn, int staffTotal, int staffNights, int staffAgency) {}
