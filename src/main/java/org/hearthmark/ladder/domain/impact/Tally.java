package org.hearthmark.ladder.domain.impact;

import org.hearthmark.ladder.domain.market.Home;

/** A number of homes, the places in them, and the young people who live there. */
public record Tally(int settings, int places, int youngPeople) {

    static final Tally NOTHING = new Tally(0, 0, 0);

    static Tally of(Home home) {
        return new Tally(1, home.places(), home.youngPeople());
    }

    Tally plus(Tally other) {
        return new Tally(settings + other.settings, places + other.places, youngPeople + other.youngPeople);
    }

    Tally minus(Tally other) {
        return new Tally(settings - other.settings, places - other.places, youngPeople - other.youngPeople);
    }
}
