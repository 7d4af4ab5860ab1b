package org.hearthmark.accreditation.application.reassessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.standing.StandingSweep;
import org.hearthmark.accreditation.domain.reassessment.RaiseReach;
import org.hearthmark.accreditation.domain.reassessment.StartRows;
import org.hearthmark.accreditation.domain.reassessment.StartRows.Start;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.accreditation.domain.standing.SheetRows;
import org.hearthmark.standard.StandardTookEffect;
import org.hearthmark.standard.Standards;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins to look again at the homes that a raise concerns where it took effect, some at a time: stopped at any point and run
 * again, or run on several nodes at once, each home is begun with once for each raise.
 */
@Service
class RaiseStarts {

    private static final int AT_ONCE = 200;

    private final StartRows rows;
    private final SheetRows sheets;
    private final StandingSweep sweep;
    private final HomesStillRun stillRun;
    private final Facts facts;
    private final Standards standards;
    private final ReassessmentProcess process;
    private final Clock clock;

    RaiseStarts(
            StartRows rows,
            SheetRows sheets,
            StandingSweep sweep,
            HomesStillRun stillRun,
            Facts facts,
            Standards standards,
            ReassessmentProcess process,
            Clock clock) {
        this.rows = rows;
        this.sheets = sheets;
        this.sweep = sweep;
        this.stillRun = stillRun;
        this.facts = facts;
        this.standards = standards;
        this.process = process;
        this.clock = clock;
    }

    /** One event for all homes of the region. */
    @EventListener
    void on(StandardTookEffect event) {
        rows.note(new Start(event.version(), event.region(), event.day(), null), clock.instant());
    }

    /** Where homes are left to be looked through, the one that waits longest first. */
    @Transactional(readOnly = true)
    public List<Start> waiting() {
        return rows.waiting();
    }

    /** The next homes there; false when none is left, another node is at it, or this node does not know it yet. */
    @Transactional
    public boolean next(Start start) {
        return rows.take(start).filter(this::known).map(this::some).orElse(false);
    }

    /** Another node may have written the effect a moment ago; whoever reads it first begins. */
    private boolean known(Start start) {
        return standards.bars().effects().stream()
                .anyMatch(effect ->
                        effect.version() == start.raise() && effect.region().equals(start.region()));
    }

    private boolean some(Start start) {
        var homes = rows.homes(start, AT_ONCE);
        if (!homes.isEmpty()) {
            begin(start, homes);
            rows.doneTo(start, homes.get(homes.size() - 1));
        }
        if (homes.size() < AT_ONCE) {
            rows.done(start, clock.instant());
        }
        return true;
    }

    private void begin(Start start, List<UUID> homes) {
        // what is recorded of them as of now, whether or not the sweep has been there already
        sweep.run(homes);
        var concerned = concerned(start, stillRun.among(homes));
        if (!concerned.isEmpty()) {
            facts.lockSettings(concerned.keySet());
            var begun = rows.begin(start, concerned.keySet(), clock.instant());
            var ownDates = new HashMap<UUID, LocalDate>();
            begun.forEach((home, reassessment) -> ownDates.put(reassessment, concerned.get(home)));
            process.waiting(ownDates);
        }
    }

    private Map<UUID, LocalDate> concerned(Start start, List<UUID> homes) {
        var reach = new RaiseReach(start.raise(), standards.items(), standards.bars(), start.day());
        var ownDates = new HashMap<UUID, LocalDate>();
        sheets.ofAccredited(homes)
                .forEach(sheet -> reach.lastOwnDate(sheet).ifPresent(day -> ownDates.put(sheet.setting(), day)));
        return ownDates;
    }
}
