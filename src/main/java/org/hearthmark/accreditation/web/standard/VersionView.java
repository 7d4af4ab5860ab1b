package org.hearthmark.accreditation.web.standard;

import java.util.List;
import java.util.stream.Collectors;
import org.hearthmark.provider.Category;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.StandardVersion;

/**
 * A version of the standard as everybody may read it.
 *
 * @param regions each region that it is for
 * @param items   what it asks, in the order of the checklist
 */
record VersionView(StandardVersion version, State state, List<RegionLine> regions, List<ItemLine> items) {

    /** How far it has come, over all its regions. */
    enum State {
        IN_EFFECT("In effect", "green"),
        IN_PART("In effect in part", "turquoise"),
        COMING("To come", "grey"),
        WITHDRAWN("Withdrawn", "red");

        private final String label;
        private final String colour;

        State(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        public String label() {
            return label;
        }

        public String colour() {
            return colour;
        }
    }

    /** @param when since when it is in effect there, or when it is expected to be, in words */
    record RegionLine(String region, String when) {}

    /** @param graceDays how many days homes have that were accredited before; 0 in the first version */
    record ItemLine(Item item, int level, int graceDays) {

        public String text() {
            return item.levels().get(level);
        }

        /** The law on which this level rests; empty for none. */
        public String law() {
            return item.law().getOrDefault(level, "");
        }
    }

    public int number() {
        return version.number();
    }

    /** Whether something of it is still to come. */
    public boolean open() {
        return state == State.COMING || state == State.IN_PART;
    }

    public String kinds() {
        return version.categories().isEmpty()
                ? "Every kind of home"
                : version.categories().stream()
                        .map(Category::valueOf)
                        .sorted()
                        .map(Category::label)
                        .collect(Collectors.joining("; "));
    }

    public String where() {
        return version.regions().isEmpty()
                ? "Everywhere"
                : version.regions().stream().sorted().collect(Collectors.joining(", "));
    }

    public String grace() {
        return version.first()
                ? "None: it has been asked from the first day"
                : version.grace().safetyDays() + " days for items of safety, "
                        + version.grace().otherDays() + " days for all others, from the day on which it takes effect";
    }
}
