package org.hearthmark.accreditation.application.lapse;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.StandingsChanged;
import org.hearthmark.accreditation.domain.lapse.CouncilReview;
import org.hearthmark.accreditation.domain.lapse.CouncilReviewRows;
import org.hearthmark.accreditation.domain.standing.StandingRows;
import org.hearthmark.accreditation.domain.standing.StandingRows.Closed;
import org.hearthmark.provider.Occupancies;
import org.hearthmark.provider.Occupancy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where homes lapse or run out, each council with young people there is asked what it does for them, in the same commit; a
 * fixed number of statements for all homes of a batch.
 */
@Component
class EndedHomes {

    private final StandingRows standings;
    private final Occupancies occupancies;
    private final CouncilReviewRows rows;
    private final ReviewNotices notices;
    private final ReviewDeadlines deadlines;
    private final Clock clock;

    EndedHomes(
            StandingRows standings,
            Occupancies occupancies,
            CouncilReviewRows rows,
            ReviewNotices notices,
            ReviewDeadlines deadlines,
            Clock clock) {
        this.standings = standings;
        this.occupancies = occupancies;
        this.rows = rows;
        this.notices = notices;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @EventListener
    void on(StandingsChanged changed) {
        var closed = standings.closedIn(changed.batch());
        if (closed.isEmpty()) {
            return;
        }
        var living = occupancies.of(closed.stream().map(Closed::setting).toList());
        var reviews = new ArrayList<CouncilReview>();
        closed.forEach(home -> reviews.addAll(reviews(home, living.getOrDefault(home.setting(), List.of()))));
        var fresh = reviews.isEmpty() ? reviews : rows.open(reviews);
        if (!fresh.isEmpty()) {
            deadlines.opened(fresh);
            notices.opened(fresh);
        }
    }

    /** The larger number, where the council and the provider disagree. */
    private List<CouncilReview> reviews(Closed home, List<Occupancy> living) {
        Map<String, List<Integer>> byCouncil = living.stream()
                .filter(one -> one.youngPeople() > 0)
                .collect(groupingBy(Occupancy::councilGss, mapping(Occupancy::youngPeople, toList())));
        return byCouncil.entrySet().stream()
                .map(council -> review(home, council.getKey(), council.getValue()))
                .toList();
    }

    private CouncilReview review(Closed home, String council, List<Integer> stated) {
        UUID setting = home.setting();
        int youngPeople = stated.stream().mapToInt(Integer::intValue).max().orElse(0);
        return new CouncilReview(setting, council, home.kind(), youngPeople, home.since(), clock.instant());
    }
}
