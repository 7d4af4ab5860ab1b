package org.hearthmark.provider;

/** A home as its provider states it. {@code postcode} is as typed. */
public record HomeEntry(
        String name,
        String addressLine,
        String town,
        String postcode,
        String councilGss,
        AgeRange ages,
        Category category,
        int places,
        LandlordEntry landlord) {}
