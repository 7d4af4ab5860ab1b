package org.hearthmark.ladder.domain.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearthmark.standard.Level;

/** Markets put together by hand. Items c1, c2 are critical, c1 is one of safety as well; items o1, o2 are neither. */
public final class Markets {

    public static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    public static final Checklist CHECKLIST = new Checklist(List.of(
            new Checklist.Line("c1", true, true),
            new Checklist.Line("c2", true, false),
            new Checklist.Line("o1", false, false),
            new Checklist.Line("o2", false, false)));
    public static final Level L1 = Level.LEVEL_1;
    public static final Level L2 = Level.LEVEL_2;
    public static final Level L3 = Level.LEVEL_3;
    public static final Level UNSEEN = Level.NOT_LOOKED_AT;

    private final List<Home> homes = new ArrayList<>();

    public Markets home(String council, int places, Level... levels) {
        return home(council, places, true, List.of(), levels);
    }

    public Markets home(String council, int places, boolean full, List<Placed> living, Level... levels) {
        int number = homes.size();
        homes.add(new Home(
                number,
                id(number),
                "H" + number,
                council,
                region(council),
                "SHARED",
                places,
                full ? Held.FULL : Held.CONDITIONAL,
                living,
                of(levels)));
        return this;
    }

    /** Some homes of one place each, with the same levels. */
    public Markets homes(int count, String council, Level... levels) {
        for (int each = 0; each < count; each++) {
            home(council, 1, levels);
        }
        return this;
    }

    public Market build() {
        return new Market(TODAY, CHECKLIST, homes, (region, category, item) -> 1);
    }

    public static UUID id(int number) {
        return new UUID(0, number);
    }

    /** Council "a1" stands in region "a". */
    public static String region(String council) {
        return council.substring(0, 1);
    }

    public static byte[] of(Level... levels) {
        byte[] codes = new byte[levels.length];
        for (int at = 0; at < codes.length; at++) {
            codes[at] = (byte) levels[at].ordinal();
        }
        return codes;
    }

    public static List<String> references(List<Home> homes) {
        return homes.stream().map(Home::reference).toList();
    }
}
