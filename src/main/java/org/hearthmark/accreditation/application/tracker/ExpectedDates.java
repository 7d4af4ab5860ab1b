package org.hearthmark.accreditation.application.tracker;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFile.Summary;
import org.hearthmark.accreditation.application.tracker.StageRows.Way;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.tracker.Durations;
import org.hearthmark.accreditation.domain.tracker.Expectation;
import org.hearthmark.accreditation.domain.tracker.StageReached;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By when the homes of applications are likely to be decided, from how long others took in the last 365 days. */
@Service
public class ExpectedDates {

    private static final int YEAR = 365;

    private final StageRows rows;
    private final Clock clock;

    ExpectedDates(StageRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Empty for one that has ended or waits to be sent again. */
    @Transactional(readOnly = true)
    public Optional<Expectation> of(CaseFile file) {
        return Optional.ofNullable(
                of(List.of(file.summary())).get(file.summary().id()));
    }

    /** By case; those that have ended or wait to be sent again are missing. Two statements for any number. */
    @Transactional(readOnly = true)
    public Map<UUID, Expectation> of(Collection<Summary> applications) {
        var open = applications.stream().filter(ExpectedDates::underWay).toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LondonTime.today(clock);
        var durations = rows.durations(today.minusDays(YEAR), today.plusDays(1));
        var reached = rows.reached(open.stream().map(Summary::id).toList(), today);
        return open.stream().collect(toMap(Summary::id, one -> expected(one, reached.get(one.id()), durations, today)));
    }

    private static boolean underWay(Summary of) {
        return !of.status().ended() && of.status() != CaseStatus.RETURNED_INCOMPLETE;
    }

    private static Expectation expected(
            Summary of, List<StageReached> begun, Map<Way, Durations> durations, LocalDate today) {
        StageReached now = begun.stream()
                .filter(one -> of.ofAddedHome() || one.stage() <= of.status().stage())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return Expectation.of(now, durations.getOrDefault(new Way(of.kind(), now.stage()), Durations.NONE), today);
    }
}
