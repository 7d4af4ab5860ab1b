package org.hearthmark.accreditation.application.reassessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentRows;
import org.hearthmark.accreditation.domain.standing.GapAnswer;
import org.hearthmark.accreditation.domain.standing.GapAnswerCheck;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;

/** Writes down that answers to a gap list were checked: the home's clock runs on from then, or from the day given. */
@Component
class AnswerChecks {

    private final ReassessmentRows rows;
    private final Clock clock;

    AnswerChecks(ReassessmentRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void enter(Collection<GapAnswer> answers, String reasons, String by) {
        answers.forEach(answer -> enter(answer, reasons, Optional.empty(), by));
    }

    /** @param moreTimeUntil from which day what was answered has to be met */
    void enter(GapAnswer answer, String reasons, Optional<LocalDate> moreTimeUntil, String by) {
        var check = new GapAnswerCheck(answer.id(), reasons, LondonTime.today(clock), clock.instant(), by);
        moreTimeUntil.ifPresent(check::moreTimeUntil);
        rows.record(check);
    }
}
