package org.hearthmark.ladder.domain.market;

/** How many young people of one placing council live in a home; the council by its GSS code. */
public record Placed(String council, int youngPeople) {}
