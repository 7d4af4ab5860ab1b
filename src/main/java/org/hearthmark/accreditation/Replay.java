package org.hearthmark.accreditation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.GradeTable.Graded;
import org.hearthmark.accreditation.GradeTable.Verdict;
import org.hearthmark.accreditation.Replayed.Answer;
import org.hearthmark.accreditation.Replayed.Outcome;
import org.hearthmark.accreditation.domain.item.HomeGrade;
import org.hearthmark.accreditation.domain.item.LawField;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;

/**
 * Replays what is recorded over what would be asked: the same as the standing once all grace is over and nobody has recorded
 * anything more. Pure.
 */
public final class Replay {

    private final List<Item> checklist;
    private final Map<AgeRange, boolean[]> applies = new HashMap<>();
    private final GradeTable table;

    public Replay(List<Item> checklist, GradeTable table) {
        this.checklist = List.copyOf(checklist);
        this.table = table;
        for (var ages : AgeRange.values()) {
            var of = new boolean[checklist.size()];
            for (int i = 0; i < of.length; i++) {
                of[i] = LawField.isAsked(checklist.get(i), ages);
            }
            applies.put(ages, of);
        }
    }

    /**
     * @param today what is asked where the home stands today; an item of which more is asked then is lifted
     * @param then  what would be asked there
     */
    public Replayed over(Sheet sheet, Asked today, Asked then) {
        var fallsShort = new ArrayList<String>();
        var notKnown = new ArrayList<String>();
        boolean fresh = false;
        var asked = applies.get(sheet.ages());
        for (int i = 0; i < checklist.size(); i++) {
            var item = checklist.get(i).id();
            int level = then.requiredLevel(item);
            var found = sheet.level(i);
            if (!asked[i] || found == Level.NOT_APPLICABLE || found.meets(level)) {
                continue;
            }
            fresh |= level > sheet.tolerated()[i];
            if (level > today.requiredLevel(item)) {
                (found == Level.NOT_LOOKED_AT ? notKnown : fallsShort).add(item);
            }
        }
        var answer = answer(fallsShort, notKnown);
        return fresh
                ? weighed(sheet, then, answer, fallsShort, notKnown)
                : asDecided(sheet, answer, fallsShort, notKnown);
    }

    private static Answer answer(List<String> fallsShort, List<String> notKnown) {
        if (!fallsShort.isEmpty()) {
            return Answer.FALLS_SHORT;
        }
        return notKnown.isEmpty() ? Answer.STANDS : Answer.NOT_KNOWN;
    }

    private static Replayed asDecided(Sheet sheet, Answer answer, List<String> fallsShort, List<String> notKnown) {
        return new Replayed(answer, Outcome.STANDS, sheet.decided(), fallsShort, notKnown);
    }

    private Replayed weighed(Sheet sheet, Asked then, Answer answer, List<String> fallsShort, List<String> notKnown) {
        var graded = table.of(
                HomeGrade.of(checklist, levels(sheet), then, sheet.ages()).counted());
        var grade = sheet.decided()
                .filter(decided -> graded.grade().ordinal() < decided.ordinal())
                .orElse(graded.grade());
        return new Replayed(answer, outcome(sheet, graded, grade), Optional.of(grade), fallsShort, notKnown);
    }

    private Map<String, Level> levels(Sheet sheet) {
        var levels = new HashMap<String, Level>();
        for (int i = 0; i < checklist.size(); i++) {
            levels.put(checklist.get(i).id(), sheet.level(i));
        }
        return levels;
    }

    private static Outcome outcome(Sheet sheet, Graded graded, Grade grade) {
        if (graded.verdict() == Verdict.REFUSE) {
            return Outcome.LAPSE;
        }
        boolean conditional = graded.verdict() != Verdict.ACCREDIT || grade == Grade.C || grade == Grade.NONE;
        if (conditional && sheet.kind() == StandingKind.FULL) {
            return Outcome.CONDITIONAL;
        }
        boolean lower =
                sheet.grade().map(today -> grade.ordinal() > today.ordinal()).orElse(false);
        return lower ? Outcome.LOWER_GRADE : Outcome.STANDS;
    }
}
