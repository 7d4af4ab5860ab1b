package org.hearthmark.standard;

/** A version of the standard was published; it is in effect nowhere yet. */
public record StandardPublished(int version) {}
