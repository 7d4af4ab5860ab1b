package org.hearthmark.accreditation;

/**
 * An accredited home near another one: area and kind, no street address.
 *
 * @param distance in words; empty where nobody knows it
 * @param free     what its provider says of free places, in words
 */
public record NearbyHome(String reference, String name, String area, String ages, String distance, String free) {}
