package org.hearthmark.ladder.domain.market;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthmark.standard.Item;

/** The items of the checklist, in the order in which the levels of each home are kept. */
public final class Checklist {

    /** @param safety whether the suggested calendar lifts it first: the critical items of the building, AC-… */
    public record Line(String item, boolean critical, boolean safety) {}

    private final List<Line> lines;
    private final Map<String, Integer> places = new HashMap<>();

    public Checklist(List<Line> lines) {
        this.lines = List.copyOf(lines);
        for (int at = 0; at < this.lines.size(); at++) {
            places.put(this.lines.get(at).item(), at);
        }
    }

    public static Checklist of(List<Item> items) {
        return new Checklist(items.stream()
                .map(item -> new Line(
                        item.id(), item.critical(), item.critical() && item.id().startsWith("AC-")))
                .toList());
    }

    public int size() {
        return lines.size();
    }

    public Line line(int at) {
        return lines.get(at);
    }

    public Line line(String item) {
        return lines.get(at(item));
    }

    /** The place of an item, from 0. */
    public int at(String item) {
        Integer at = places.get(item);
        if (at == null) {
            throw new IllegalArgumentException("the checklist has no item " + item);
        }
        return at;
    }
}
