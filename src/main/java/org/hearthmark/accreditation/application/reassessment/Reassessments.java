package org.hearthmark.accreditation.application.reassessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.reassessment.Reassessment;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentCause;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentKind;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentRows;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentStatus;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reassessments of homes: begun by an answer of their provider, by a raise, by the calendar or by a manager. */
@Service
public class Reassessments {

    private static final String SYSTEM = "system";

    private final ReassessmentRows rows;
    private final Facts facts;
    private final Clock clock;

    Reassessments(ReassessmentRows rows, Facts facts, Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Its provider answered items of the home's gap list: whoever waited for it checks it now, and where nobody did, a
     * reassessment begins. In the transaction of who filed the answers.
     *
     * @param answers the answers just filed, by id
     */
    @Transactional
    public void answered(UUID setting, List<UUID> answers) {
        facts.lockSetting(setting);
        rows.openOf(setting).ifPresentOrElse(Reassessment::answered, () -> beginWithAnswer(setting));
    }

    private void beginWithAnswer(UUID setting) {
        var now = clock.instant();
        var begun = new Reassessment(setting, ReassessmentKind.RAISE, ReassessmentStatus.CHECK, now);
        rows.record(begun);
        rows.record(ReassessmentCause.answer(begun, LondonTime.dayOf(now), now, SYSTEM));
    }

    /** The reassessment that is under way of a home. */
    @Transactional(readOnly = true)
    public Optional<ReassessmentFile> openOf(UUID setting) {
        return rows.openOf(setting).map(this::file);
    }

    private ReassessmentFile file(Reassessment of) {
        return new ReassessmentFile(
                of.id(), of.setting(), of.kind(), of.status(), of.startedAt(), rows.causesOf(of.id()));
    }
}
