package org.hearthmark.accreditation.application.reassessment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentRows;
import org.hearthmark.accreditation.domain.standing.Homes;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;

/** Reads homes that are looked at again, as they stand today. */
@Component
class AssessedHomes {

    private final Homes homes;
    private final ReassessmentRows rows;
    private final Clock clock;

    AssessedHomes(Homes homes, ReassessmentRows rows, Clock clock) {
        this.homes = homes;
        this.rows = rows;
        this.clock = clock;
    }

    AssessedHome of(UUID setting) {
        var today = LondonTime.today(clock);
        return new AssessedHome(homes.of(List.of(setting), today).get(setting), today, rows.waitingAnswers(setting));
    }
}
