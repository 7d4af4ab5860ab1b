package org.hearthmark.provider;

/** Whom a home is for, and how many young people can live there. */
public record OfferSaid(AgeRange ages, Category category, Integer places) implements Said {

    @Override
    public Topic topic() {
        return Topic.HOME_OFFER;
    }
}
