package org.hearthmark.ladder.domain.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearthmark.ladder.domain.glide.GlidePath;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.PastRaise;

/** The days on which it is worth looking whether more can be lifted; why only these, is said at {@link GlidePath}. */
public final class Days {

    private Days() {}

    /** The first day, and every day on which something that counted until then counts no longer. */
    public static List<LocalDate> worthLooking(
            LocalDate earliest, LocalDate latest, int weeks, List<PastRaise> past, List<Draft> adopted) {
        var days = new TreeSet<LocalDate>();
        Stream.of(
                        Stream.of(earliest),
                        past.stream().map(PastRaise::day),
                        adopted.stream().map(Draft::day))
                .flatMap(each -> each)
                .flatMap(day -> Stream.iterate(day, each -> !each.isAfter(latest), each -> each.plusWeeks(weeks)))
                .filter(day -> !day.isBefore(earliest))
                .forEach(days::add);
        return new ArrayList<>(days);
    }
}
