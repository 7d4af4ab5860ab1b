package org.hearthmark.ladder.domain.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * All accredited homes, and those that lapsed not long ago, with what is recorded of them today, and what is asked of them today. It never changes. A home
 * costs its references and one byte for each item, so that 100,000 of them fit into some 20 MB.
 */
public final class Market {

    private final LocalDate today;
    private final Checklist checklist;
    private final List<Home> homes;
    private final int[] grounds;
    private final Demand demand;
    private final BitSet full = new BitSet();

    public Market(LocalDate today, Checklist checklist, List<Home> homes, AskedToday asked) {
        this.today = today;
        this.checklist = checklist;
        this.homes = List.copyOf(homes);
        this.grounds = new int[homes.size()];
        var known = new LinkedHashMap<Demand.Ground, Integer>();
        for (int number = 0; number < homes.size(); number++) {
            var home = this.homes.get(number);
            if (home.number() != number) {
                throw new IllegalArgumentException("home " + number + " is numbered " + home.number());
            }
            grounds[number] =
                    known.computeIfAbsent(new Demand.Ground(home.region(), home.category()), ground -> known.size());
            full.set(number, home.full());
        }
        this.demand = today(List.copyOf(known.keySet()), asked);
    }

    private Demand today(List<Demand.Ground> all, AskedToday asked) {
        var levels = new ArrayList<Asking>(all.size());
        for (var ground : all) {
            byte[] each = new byte[checklist.size()];
            for (int at = 0; at < each.length; at++) {
                each[at] = (byte) asked.level(
                        ground.region(), ground.category(), checklist.line(at).item());
            }
            levels.add(new Asking(checklist, each));
        }
        return new Demand(all, levels);
    }

    public LocalDate today() {
        return today;
    }

    public Checklist checklist() {
        return checklist;
    }

    public List<Home> homes() {
        return homes;
    }

    /** What is asked of the home today. */
    public Asking askedToday(Home home) {
        return asked(home, demand);
    }

    public Demand demand() {
        return demand;
    }

    public Asking asked(Home home, Demand then) {
        return then.on(ground(home));
    }

    /** The number of the home's ground. */
    public int ground(Home home) {
        return grounds[home.number()];
    }

    /** The homes that are accredited without conditions today. */
    public BitSet full() {
        return (BitSet) full.clone();
    }

    /** The homes with these ids; ids of homes that are not in the market are passed over. */
    public BitSet numbers(Collection<?> ids) {
        var sought = new HashSet<>(ids);
        var found = new BitSet();
        if (!sought.isEmpty()) {
            homes.stream().filter(home -> sought.contains(home.id())).forEach(home -> found.set(home.number()));
        }
        return found;
    }
}
