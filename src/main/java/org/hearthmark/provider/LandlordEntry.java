package org.hearthmark.provider;

/** Who the provider holds a home from, and by what right. */
public record LandlordEntry(String name, LandlordKind kind, LandlordAgreement agreement) {}
