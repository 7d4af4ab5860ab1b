package org.hearthmark.accreditation;

import java.util.Optional;
import java.util.UUID;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.standard.Ground;
import org.hearthmark.standard.Level;

/**
 * What is recorded today of one home that is or was accredited, small enough for a market of them.
 *
 * @param setting    the home
 * @param reference  such as SET-2026-000045
 * @param firm       the provider
 * @param councilGss the council in which it stands
 * @param ages       the ages it was judged for
 * @param places     the places it was judged for
 * @param levels     the level recorded of each item, in the checklist's order, as the ordinal of {@link Level}
 * @param tolerated  of each item, in the same order, the level up to which it was below already when the home was judged; 0
 *     where it was not
 * @param decided    the grade on which it was accredited; empty where that was before there were grades
 * @param grade      its grade today
 * @param kind       FULL, CONDITIONAL or LAPSED
 * @param conditions whether conditions are open that were set when it was decided
 */
public record Sheet(
        UUID setting,
        String reference,
        String name,
        UUID firm,
        String firmLabel,
        String councilGss,
        Ground ground,
        AgeRange ages,
        int places,
        byte[] levels,
        byte[] tolerated,
        Optional<Grade> decided,
        Optional<Grade> grade,
        StandingKind kind,
        boolean conditions) {

    private static final Level[] LEVELS = Level.values();

    /** The same as if it stood otherwise today. */
    public Sheet as(StandingKind other) {
        return new Sheet(
                setting,
                reference,
                name,
                firm,
                firmLabel,
                councilGss,
                ground,
                ages,
                places,
                levels,
                tolerated,
                decided,
                grade,
                other,
                conditions);
    }

    /** @param position of the item in the checklist, from 0 */
    public Level level(int position) {
        return LEVELS[levels[position]];
    }
}
