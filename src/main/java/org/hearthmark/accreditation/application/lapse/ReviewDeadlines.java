package org.hearthmark.accreditation.application.lapse;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.domain.lapse.CouncilAnswer;
import org.hearthmark.accreditation.domain.lapse.CouncilAnswer.Answer;
import org.hearthmark.accreditation.domain.lapse.CouncilReview;
import org.hearthmark.accreditation.domain.lapse.CouncilReviewRows;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.WorkingDays;
import org.hearthmark.workflow.Deadline;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.DeadlinePassed;
import org.hearthmark.workflow.Deadlines;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A council is reminded of its young people after five and after ten working days without an answer, and in the morning after
 * the day of a stay or a move; not while the home may be used again.
 */
@Component
class ReviewDeadlines {

    private static final String KIND = "council-review";
    private static final int FIRST = 5;
    private static final int SECOND = 10;

    private final Deadlines deadlines;
    private final WorkingDays days;
    private final CouncilReviewRows rows;
    private final ReviewNotices notices;
    private final Clock clock;

    ReviewDeadlines(Deadlines deadlines, WorkingDays days, CouncilReviewRows rows, ReviewNotices notices, Clock clock) {
        this.deadlines = deadlines;
        this.days = days;
        this.rows = rows;
        this.notices = notices;
        this.clock = clock;
    }

    void opened(Collection<CouncilReview> reviews) {
        var today = LondonTime.today(clock);
        var first = LondonTime.morningOf(days.plus(today, FIRST));
        var second = LondonTime.morningOf(days.plus(today, SECOND));
        deadlines.set(reviews.stream()
                .map(review -> new Deadline(review.id(), KIND, second, List.of(first)))
                .toList());
    }

    /** A stay or a move is asked about again in the morning after its day. */
    void answered(CouncilAnswer answer) {
        if (answer.answer() == Answer.MOVED) {
            deadlines.met(answer.review(), KIND);
        } else {
            var after = LondonTime.morningOf(answer.day().plusDays(1));
            deadlines.set(new Deadline(answer.review(), KIND, after, List.of()));
        }
    }

    @EventListener
    void on(DeadlineNear near) {
        if (near.kind().equals(KIND)) {
            remind(near.about(), FIRST);
        }
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (passed.kind().equals(KIND)) {
            remind(passed.about(), SECOND);
        }
    }

    private void remind(UUID review, int workingDays) {
        rows.find(review)
                .filter(one -> rows.usedAgain(Set.of(one.setting())).isEmpty())
                .ifPresent(one -> rows.answersOf(List.of(review)).getOrDefault(review, List.of()).stream()
                        .reduce((earlier, later) -> later)
                        .ifPresentOrElse(
                                answer -> notices.over(one, answer), () -> notices.reminded(one, workingDays)));
    }
}
