package org.hearthmark.accreditation.application.reassessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.StandingsChanged;
import org.hearthmark.accreditation.domain.reassessment.Reassessment;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentRows;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.accreditation.domain.standing.Homes;
import org.hearthmark.shared.LondonTime;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A home that is in grace no longer because everything asked is recorded by now, by whatever way, is not waited for any more;
 * told again of the same batch it finds nothing left to do.
 */
@Component
class CuredOtherwise {

    private final ReassessmentRows rows;
    private final Homes homes;
    private final ReassessmentEnds ends;
    private final ReassessmentProcess process;
    private final Facts facts;
    private final Clock clock;

    CuredOtherwise(
            ReassessmentRows rows,
            Homes homes,
            ReassessmentEnds ends,
            ReassessmentProcess process,
            Facts facts,
            Clock clock) {
        this.rows = rows;
        this.homes = homes;
        this.ends = ends;
        this.process = process;
        this.facts = facts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(StandingsChanged changed) {
        var settings = rows.waitingThatLeftGrace(changed.batch());
        if (settings.isEmpty()) {
            return;
        }
        facts.lockSettings(settings);
        var today = LondonTime.today(clock);
        var found = homes.of(settings, today);
        var needless = new ArrayList<UUID>();
        settings.stream()
                .filter(setting -> found.get(setting).newGaps(today).isEmpty())
                .flatMap(setting -> rows.openOf(setting).stream())
                .filter(Reassessment::awaitsAnswer)
                .forEach(of -> {
                    ends.needless(of);
                    needless.add(of.id());
                });
        process.needless(List.copyOf(needless));
    }
}
