package org.hearthmark.shared;

/**
 * Where a postcode lies.
 *
 * @param exact whether this is the postcode's own place; else the postcode is unknown to us and this is the centre of its
 *     outcode, a mile or two off in towns, and pages say so
 */
public record Located(Place place, boolean exact) {}
