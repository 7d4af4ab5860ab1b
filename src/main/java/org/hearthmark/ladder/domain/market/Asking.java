package org.hearthmark.ladder.domain.market;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The level that is asked of each item in one place and kind of home, at one time. Two that ask the same are equal, and
 * a judge may keep what it works out of one.
 */
public final class Asking {

    private final Checklist checklist;
    private final byte[] levels;
    private final int hash;

    public Asking(Checklist checklist, byte[] levels) {
        this.checklist = checklist;
        this.levels = levels.clone();
        this.hash = Arrays.hashCode(levels);
    }

    /** The level asked of the item at this place of the checklist. */
    public int level(int at) {
        return levels[at];
    }

    /** All levels in the checklist's order. */
    public byte[] inOrder() {
        return levels.clone();
    }

    public int size() {
        return levels.length;
    }

    /** By item. */
    public Map<String, Integer> levels() {
        var named = new TreeMap<String, Integer>();
        for (int at = 0; at < levels.length; at++) {
            named.put(checklist.line(at).item(), (int) levels[at]);
        }
        return named;
    }

    /** The same with some items at other levels. */
    Asking with(Map<String, Integer> named) {
        byte[] changed = levels.clone();
        named.forEach((item, level) -> changed[checklist.at(item)] = level.byteValue());
        return new Asking(checklist, changed);
    }

    /** The same with some items at these levels, where it asks less of them. */
    Asking raised(Map<String, Integer> named) {
        byte[] changed = levels.clone();
        named.forEach((item, level) -> {
            int at = checklist.at(item);
            changed[at] = (byte) Math.max(changed[at], level);
        });
        return new Asking(checklist, changed);
    }

    /** The places of the items of which more is asked here than before. */
    int[] lifted(Asking before) {
        int[] lifted = new int[levels.length];
        int count = 0;
        for (int at = 0; at < levels.length; at++) {
            if (levels[at] > before.levels[at]) {
                lifted[count++] = at;
            }
        }
        return Arrays.copyOf(lifted, count);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Asking that && Arrays.equals(levels, that.levels);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
