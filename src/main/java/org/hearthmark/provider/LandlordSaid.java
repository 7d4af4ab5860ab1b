package org.hearthmark.provider;

/** Whom a home is held from. */
public record LandlordSaid(LandlordEntry landlord) implements Said {

    @Override
    public Topic topic() {
        return Topic.HOME_LANDLORD;
    }
}
