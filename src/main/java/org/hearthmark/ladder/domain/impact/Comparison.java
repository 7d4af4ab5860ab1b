package org.hearthmark.ladder.domain.impact;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearthmark.ladder.domain.market.Home;

/** Two drafts side by side over the same market. */
public record Comparison(Impact left, Impact right) {

    /** The numbers of one part of the market by either draft. */
    public record Sides(Counts left, Counts right) {}

    public Comparison {
        if (left.market() != right.market()) {
            throw new IllegalArgumentException("two drafts are compared over the same market");
        }
    }

    public Sides all() {
        return new Sides(left.all(), right.all());
    }

    public Map<String, Sides> byCouncil() {
        return sides(left.byCouncil(), right.byCouncil());
    }

    public Map<String, Sides> byPlacing() {
        return sides(left.byPlacing(), right.byPlacing());
    }

    public Map<String, Sides> byCategory() {
        return sides(left.byCategory(), right.byCategory());
    }

    /** Items that only one of them lifts have empty numbers on the other side. */
    public Map<String, Sides> byItem() {
        return sides(left.byItem(), right.byItem());
    }

    /** Homes that only the left draft takes out of full accreditation. */
    public List<Home> outOnlyOnTheLeft() {
        return out(left, finding -> !right.finding(finding.home()).outOfFull());
    }

    public List<Home> outOnlyOnTheRight() {
        return out(right, finding -> !left.finding(finding.home()).outOfFull());
    }

    public List<Home> outByBoth() {
        return out(left, finding -> right.finding(finding.home()).outOfFull());
    }

    private static List<Home> out(Impact impact, Predicate<Finding> which) {
        return impact.findings()
                .filter(Finding::outOfFull)
                .filter(which)
                .map(Finding::home)
                .toList();
    }

    private static Map<String, Sides> sides(Map<String, Counts> left, Map<String, Counts> right) {
        var keys = new TreeMap<>(left);
        keys.putAll(right);
        var sides = new TreeMap<String, Sides>();
        keys.keySet()
                .forEach(key -> sides.put(
                        key, new Sides(left.getOrDefault(key, new Counts()), right.getOrDefault(key, new Counts()))));
        return sides;
    }
}
