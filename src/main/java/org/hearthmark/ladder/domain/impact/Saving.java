package org.hearthmark.ladder.domain.impact;

import java.util.List;
import org.hearthmark.ladder.domain.market.Home;

/**
 * What a draft would cost less if it asked less of one item.
 *
 * @param level to which the item would be lifted instead; 0 where it would be left out
 * @param saved homes that would stay accredited without conditions and known, with their places and young people
 */
public record Saving(String item, int level, Tally saved, List<Home> homes) {

    public Saving {
        homes = List.copyOf(homes);
    }
}
