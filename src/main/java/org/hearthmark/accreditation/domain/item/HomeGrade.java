package org.hearthmark.accreditation.domain.item;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearthmark.accreditation.GradeTable;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;

/**
 * What a home's records come to when they are held against what the standard asks of it: the share it reaches, and the items
 * that decide beside it. Which grade follows is for the decision table. Source: rating scales of the scheme.
 *
 * @param share      over every item that applies, each once, equal weight
 * @param standards  the shares of the four standards, which are shown and do not decide
 * @param below      items below the level required, those not looked at among them
 * @param lawNotMet  items that are law for this home, looked at, and not met at the level of the law
 * @param notSeen    law or critical items that nobody looked at
 * @param criticalBelow critical items below the level required, where it is not the law that is broken: the item is no
 *                  law for this home, or the standard asks for more than the law
 */
public record HomeGrade(
        Share share,
        Map<String, Share> standards,
        List<Item> below,
        List<Item> lawNotMet,
        List<Item> notSeen,
        List<Item> criticalBelow) {

    /**
     * @param items    the whole checklist
     * @param recorded the level recorded last of each item; what is missing was not looked at
     * @param ages     the ages for which the home is offered
     */
    public static HomeGrade of(List<Item> items, Map<String, Level> recorded, Asked asked, AgeRange ages) {
        var applying =
                items.stream().filter(item -> LawField.isAsked(item, ages)).toList();
        var levels = applying.stream()
                .collect(toMap(Item::id, item -> recorded.getOrDefault(item.id(), Level.NOT_LOOKED_AT)));
        var standards = new LinkedHashMap<String, Share>();
        var share = Share.NOTHING;
        for (var item : applying) {
            var level = levels.get(item.id());
            standards.putIfAbsent(item.standard(), Share.NOTHING);
            if (level != Level.NOT_APPLICABLE) {
                int rating = rating(level, asked.requiredLevel(item.id()));
                share = share.plus(rating);
                standards.merge(item.standard(), Share.NOTHING, (so, far) -> so.plus(rating));
            }
        }
        return new HomeGrade(
                share,
                standards,
                applying.stream()
                        .filter(item -> fallsShort(item, levels.get(item.id()), asked))
                        .toList(),
                applying.stream()
                        .filter(item -> LawFloor.lawNotMet(item, levels.get(item.id()), ages))
                        .toList(),
                applying.stream()
                        .filter(item -> LawFloor.notLookedAt(item, levels.get(item.id()), ages))
                        .toList(),
                applying.stream()
                        .filter(Item::critical)
                        .filter(item -> levels.get(item.id()).onTheScale())
                        .filter(item -> !LawFloor.lawNotMet(item, levels.get(item.id()), ages))
                        .filter(item -> fallsShort(item, levels.get(item.id()), asked))
                        .toList());
    }

    /** 3 above the required level, 2 at it, 1 one step of the scale below it, else 0. */
    static int rating(Level level, int required) {
        if (!level.onTheScale()) {
            return 0;
        }
        if (level.meets(required)) {
            return level.reached() > required ? 3 : 2;
        }
        return level.ordinal() == atLevel(required).ordinal() - 1 ? 1 : 0;
    }

    private static Level atLevel(int number) {
        return Level.values()[Level.ALMOST_1.ordinal() + number];
    }

    private static boolean fallsShort(Item item, Level level, Asked asked) {
        return level != Level.NOT_APPLICABLE && !level.meets(asked.requiredLevel(item.id()));
    }

    /** What the table {@code property-grade} looks at. */
    public GradeTable.Counted counted() {
        return new GradeTable.Counted(
                share.points(), share.most(), lawNotMet.size(), notSeen.size(), criticalBelow.size(), below.size());
    }
}
