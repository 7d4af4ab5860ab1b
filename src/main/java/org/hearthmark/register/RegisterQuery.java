package org.hearthmark.register;

import java.util.Optional;
import org.hearthmark.provider.Category;
import org.hearthmark.shared.Place;

/**
 * What a council looks for; what is empty does not narrow the list.
 *
 * @param age   the young person's age: only homes that offer places at that age
 * @param near  where to measure from
 * @param miles the greatest distance from {@code near}; without it homes are only sorted by distance
 * @param free  whether only homes with a free place today
 */
public record RegisterQuery(
        Optional<String> councilGss,
        Optional<Integer> age,
        Optional<Category> category,
        Optional<Place> near,
        Optional<Integer> miles,
        boolean free) {}
