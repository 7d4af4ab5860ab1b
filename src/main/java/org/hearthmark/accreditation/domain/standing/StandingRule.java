package org.hearthmark.accreditation.domain.standing;

import java.time.LocalDate;
import java.util.List;
import org.hearthmark.accreditation.GradeTable;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.standard.Bar;
import org.hearthmark.standard.Item;

/**
 * Where a home stands on a day: a pure function of its facts, of what is or was asked where it stands, and of the day.
 * Register, check, pages and sweep all ask this one function. Precedence: ended (refused, run out, lapsed), then suspended,
 * then with conditions, then full; the latest final decision counts, and every reason is shown.
 */
public final class StandingRule {

    private final List<Item> checklist;
    private final GradeTable table;

    public StandingRule(List<Item> checklist, GradeTable table) {
        this.checklist = List.copyOf(checklist);
        this.table = table;
    }

    /**
     * One home, to be asked about any number of days.
     *
     * @param facts the facts of the home, in any order
     * @param bar   what is or was asked where the home stands
     */
    public HomeOverTime of(SettingFacts facts, Bar bar) {
        return new HomeOverTime(facts, bar, checklist, table);
    }

    /**
     * @param day the day asked about, in Europe/London; what becomes true after it decides the next change alone
     */
    public Standing on(LocalDate day, SettingFacts facts, Bar bar) {
        return of(facts, bar).standing(day);
    }
}
