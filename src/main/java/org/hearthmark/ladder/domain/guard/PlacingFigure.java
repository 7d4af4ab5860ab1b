package org.hearthmark.ladder.domain.guard;

/**
 * What a placing council would feel: its young people who live in homes that the guard counts. It is shown beside the
 * guard and trips nothing.
 *
 * @param living   its young people in homes that were accredited without conditions at the start of the window
 * @param affected of these, in homes that the guard counts
 */
public record PlacingFigure(String council, int living, int affected) {}
