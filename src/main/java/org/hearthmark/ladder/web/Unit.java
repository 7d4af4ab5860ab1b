package org.hearthmark.ladder.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.hearthmark.ladder.domain.impact.Tally;

/** In what an impact is counted. */
public enum Unit {
    HOMES("Homes", Tally::settings),
    PLACES("Places", Tally::places),
    YOUNG_PEOPLE("Young people", Tally::youngPeople);

    private final String label;
    private final ToIntFunction<Tally> count;

    Unit(String label, ToIntFunction<Tally> count) {
        this.label = label;
        this.count = count;
    }

    /** Places where nothing of ours is written, as the guard counts them. */
    static Unit of(String written, boolean withYoungPeople) {
        return Arrays.stream(values())
                .filter(unit -> unit.key().equals(written))
                .filter(unit -> withYoungPeople || unit != YOUNG_PEOPLE)
                .findFirst()
                .orElse(PLACES);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
        return label;
    }

    int of(Tally tally) {
        return count.applyAsInt(tally);
    }
}
