package org.hearthmark.accreditation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearthmark.accreditation.GradeTable.Verdict;
import org.hearthmark.accreditation.Replayed.Answer;
import org.hearthmark.accreditation.Replayed.Outcome;
import org.hearthmark.accreditation.domain.item.ItemCounts;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;

/**
 * Replays what is recorded over what would be asked: the same as the standing once all grace is over and nobody has recorded
 * anything more. Pure, and quick enough for a market of homes.
 */
public final class Replay {

    private final List<Item> checklist;
    private final ItemCounts counts;
    private final GradeTable table;

    public Replay(List<Item> checklist, GradeTable table) {
        this.checklist = List.copyOf(checklist);
        this.counts = new ItemCounts(checklist);
        this.table = table;
    }

    /** What is asked of each item, in the checklist's order. */
    public byte[] inOrder(Asked asked) {
        var levels = new byte[checklist.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) asked.requiredLevel(checklist.get(i).id());
        }
        return levels;
    }

    public Replayed over(Sheet sheet, Asked today, Asked then) {
        return over(sheet, inOrder(today), inOrder(then));
    }

    /**
     * @param today what is asked where the home stands today; an item of which more is asked then is lifted
     * @param then  what would be asked there
     */
    public Replayed over(Sheet sheet, byte[] today, byte[] then) {
        var fallsShort = new ArrayList<String>();
        var notKnown = new ArrayList<String>();
        boolean fresh = false;
        for (int i = 0; i < then.length; i++) {
            var found = sheet.level(i);
            if (!counts.isAsked(i, sheet.ages()) || found == Level.NOT_APPLICABLE || found.meets(then[i])) {
                continue;
            }
            fresh |= then[i] > sheet.tolerated()[i];
            if (then[i] > today[i]) {
                (found == Level.NOT_LOOKED_AT ? notKnown : fallsShort)
                        .add(checklist.get(i).id());
            }
        }
        var answer = answer(fallsShort, notKnown);
        return fresh
                ? weighed(sheet, then, answer, fallsShort, notKnown)
                : new Replayed(answer, Outcome.STANDS, sheet.decided(), fallsShort, notKnown);
    }

    private static Answer answer(List<String> fallsShort, List<String> notKnown) {
        if (!fallsShort.isEmpty()) {
            return Answer.FALLS_SHORT;
        }
        return notKnown.isEmpty() ? Answer.STANDS : Answer.NOT_KNOWN;
    }

    private Replayed weighed(Sheet sheet, byte[] then, Answer answer, List<String> fallsShort, List<String> notKnown) {
        var graded = table.of(counts.of(sheet.levels(), then, sheet.ages()));
        var grade = sheet.decided()
                .filter(decided -> graded.grade().ordinal() < decided.ordinal())
                .orElse(graded.grade());
        return new Replayed(answer, outcome(sheet, graded.verdict(), grade), Optional.of(grade), fallsShort, notKnown);
    }

    private static Outcome outcome(Sheet sheet, Verdict verdict, Grade grade) {
        if (verdict == Verdict.REFUSE) {
            return Outcome.LAPSE;
        }
        boolean conditional = verdict != Verdict.ACCREDIT || grade == Grade.C || grade == Grade.NONE;
        if (conditional && sheet.kind() == StandingKind.FULL) {
            return Outcome.CONDITIONAL;
        }
        boolean lower =
                sheet.grade().filter(today -> grade.ordinal() > today.ordinal()).isPresent();
        return lower ? Outcome.LOWER_GRADE : Outcome.STANDS;
    }
}
