package org.hearthmark.ladder.application.market;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Replays;
import org.hearthmark.accreditation.Sheet;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Ground;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.Standards;

/**
 * Which items are asked at all of homes for some ages: those of which accreditation says that nobody looked at them, of a
 * home of which nothing is recorded.
 */
final class AskedOfAges {

    private static final int LOWEST = 1;

    private AskedOfAges() {}

    /** In the checklist's order. */
    static boolean[] of(AgeRange ages, Standards standards, Replays replays) {
        List<Item> items = standards.items();
        var replayed =
                replays.over(nothingRecorded(ages, items.size()), asking(items, LOWEST), asking(items, LOWEST + 1));
        var asked = new HashSet<>(replayed.notKnown());
        var applies = new boolean[items.size()];
        for (int at = 0; at < applies.length; at++) {
            applies[at] = asked.contains(items.get(at).id());
        }
        return applies;
    }

    private static Asked asking(List<Item> items, int level) {
        var levels = new HashMap<String, Integer>();
        items.forEach(item -> levels.put(item.id(), level));
        return new Asked(0, levels);
    }

    private static Sheet nothingRecorded(AgeRange ages, int items) {
        byte[] levels = new byte[items];
        Arrays.fill(levels, (byte) Level.NOT_LOOKED_AT.ordinal());
        var nobody = new UUID(0, 0);
        return new Sheet(
                nobody,
                "",
                "",
                nobody,
                "",
                "",
                new Ground("", ""),
                ages,
                0,
                levels,
                new byte[items],
                Optional.empty(),
                Optional.empty(),
                StandingKind.FULL,
                false);
    }
}
