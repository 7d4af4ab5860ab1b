package org.hearthmark.ladder.domain.market;

/** The level that is asked today of one item, in a region and of a category of homes. */
@FunctionalInterface
public interface AskedToday {

    int level(String region, String category, String item);
}
