package org.hearthmark.accreditation.application.reassessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.reassessment.Reassessment;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentCause;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentKind;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentRows;
import org.hearthmark.accreditation.domain.reassessment.Round;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reassessments of homes: begun by an answer of their provider, and waiting for one until their own dates. */
@Service
public class Reassessments {

    private static final String SYSTEM = "system";

    private final ReassessmentRows rows;
    private final AssessedHomes homes;
    private final ReassessmentEnds ends;
    private final ReassessmentProcess process;
    private final Facts facts;
    private final AuditTrail audit;
    private final Clock clock;

    Reassessments(
            ReassessmentRows rows,
            AssessedHomes homes,
            ReassessmentEnds ends,
            ReassessmentProcess process,
            Facts facts,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.homes = homes;
        this.ends = ends;
        this.process = process;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Its provider answered items of the home's gap list: whoever waited for it checks it now, and where nobody did, a
     * reassessment begins. What comes while somebody looks already is looked at next. In the transaction of who filed the
     * answers.
     *
     * @param answers the answers just filed, by id
     */
    @Transactional
    public void answered(UUID setting, List<UUID> answers) {
        facts.lockSetting(setting);
        var open = rows.openOf(setting);
        if (open.isEmpty()) {
            beginWithAnswers(setting);
        } else if (open.get().awaitsAnswer()) {
            open.get().answered(Round.ofPapers(homes.of(setting).answered()));
            process.answered(open.get().id());
        }
    }

    private void beginWithAnswers(UUID setting) {
        var now = clock.instant();
        var items = homes.of(setting).answered();
        var begun = new Reassessment(setting, ReassessmentKind.RAISE, Round.ofPapers(items), now);
        rows.record(begun);
        rows.record(ReassessmentCause.answer(begun, LondonTime.dayOf(now), now, SYSTEM));
        audit.record(new AuditFact("reassessment-begun", setting, SYSTEM, Map.of("items", String.join(" ", items))));
        rows.write();
        process.begun(begun.id());
    }

    /** What came while the last one went on begins one of its own. */
    @EventListener
    void on(ReassessmentEnded ended) {
        if (!homes.of(ended.setting()).waiting().isEmpty()) {
            beginWithAnswers(ended.setting());
        }
    }

    /** The reassessment that is under way of a home. */
    @Transactional(readOnly = true)
    public Optional<ReassessmentFile> openOf(UUID setting) {
        return rows.openOf(setting).map(this::file);
    }

    /** Those that have ended, the latest first; without what they began with. */
    @Transactional(readOnly = true)
    public List<ReassessmentFile> ended(UUID setting, int most) {
        return rows.ended(setting, most).stream().map(of -> file(of, List.of())).toList();
    }

    private ReassessmentFile file(Reassessment of) {
        return file(of, rows.causesOf(of.id()));
    }

    private static ReassessmentFile file(Reassessment of, List<ReassessmentCause> causes) {
        return new ReassessmentFile(
                of.id(), of.setting(), of.kind(), of.status(), of.outcome(), of.startedAt(), of.ended(), causes);
    }

    /** The first day on which nothing can be answered in time any more. */
    @Transactional(readOnly = true)
    public LocalDate lastOwnDate(UUID id) {
        return homes.of(require(id).setting()).lastOwnDate();
    }

    /** Whether its last own date has come without an answer: it takes its course then. */
    @Transactional
    public boolean answerMissed(UUID id) {
        var of = require(id);
        var home = homes.of(of.setting());
        if (home.lastOwnDate().isAfter(home.day())) {
            return false;
        }
        ends.unanswered(of);
        return true;
    }

    private Reassessment require(UUID id) {
        return rows.find(id).orElseThrow(() -> Refusal.unknown("reassessment"));
    }
}
