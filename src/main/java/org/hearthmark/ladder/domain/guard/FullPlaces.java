package org.hearthmark.ladder.domain.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.hearthmark.ladder.domain.market.Market;

/** The places of all homes that are, or were within the window, accredited without conditions; summed by council. */
public final class FullPlaces {

    private final Market market;
    private final BitSet full;
    private final List<String> councils;
    private final int[] councilOf;
    private final int[] places;
    private final int[] inAll;

    /** @param full the homes that count: full today, or taken out by a raise not long ago */
    FullPlaces(Market market, BitSet full) {
        this.market = market;
        this.full = full;
        var numbers = new TreeMap<String, Integer>();
        full.stream().forEach(home -> numbers.put(market.homes().get(home).council(), 0));
        this.councils = new ArrayList<>(numbers.keySet());
        for (int council = 0; council < councils.size(); council++) {
            numbers.put(councils.get(council), council);
        }
        this.councilOf = new int[market.homes().size()];
        this.places = new int[market.homes().size()];
        full.stream().forEach(number -> {
            var home = market.homes().get(number);
            councilOf[number] = numbers.get(home.council());
            places[number] = home.places();
        });
        this.inAll = sums(full);
    }

    Market market() {
        return market;
    }

    BitSet full() {
        return (BitSet) full.clone();
    }

    List<String> councils() {
        return councils;
    }

    /** Places that were full when these homes were out already. */
    int[] without(BitSet out) {
        int[] left = sums(out);
        for (int council = 0; council < left.length; council++) {
            left[council] = inAll[council] - left[council];
        }
        return left;
    }

    /** The places of these homes by council. */
    int[] sums(BitSet homes) {
        int[] sums = new int[councils.size()];
        for (int home = homes.nextSetBit(0); home >= 0; home = homes.nextSetBit(home + 1)) {
            sums[councilOf[home]] += places[home];
        }
        return sums;
    }
}
