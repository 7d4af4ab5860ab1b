package org.hearthmark.provider;

/** Whom a home is held from. */
public record LandlordSaid(LandlordEntry landlord) implements Said {

    public LandlordSaid {
        landlord = landlord == null
                ? null
                : new LandlordEntry(Typed.text(landlord.name()), landlord.kind(), landlord.agreement());
    }

    @Override
    public Topic topic() {
        return Topic.HOME_LANDLORD;
    }
}
