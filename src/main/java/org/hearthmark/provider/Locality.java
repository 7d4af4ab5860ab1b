package org.hearthmark.provider;

/** In which council a home stands, by its code, and what kind of home it was last stated to be. */
public record Locality(String councilGss, Category category) {}
