package org.hearthmark.accreditation.domain.casework;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;

/**
 * An application in the stages that concern the whole of it: the desk checks, then the visit with its sample of staff
 * files. Guards their order, and keeps which of them proposed to refuse it.
 */
@MappedSuperclass
abstract class StagedApplication extends SubmittedApplication {

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Column(name = "refusal_proposed")
    private String refusalProposedAt;

    @Enumerated(EnumType.STRING)
    private DeskVerdict deskVerdict;

    private Instant visitAt;

    @Enumerated(EnumType.STRING)
    private SampleState sampleState;

    protected StagedApplication() {}

    StagedApplication(Submission submission) {
        super(submission);
        status = CaseStatus.SUBMITTED;
    }

    /** A check of the firm, its finances or a landlord in stage 1, or of what was pending in one. */
    public void deskCheckRecorded(Step step, Outcome outcome) {
        require(status == CaseStatus.DESK_CHECKS, "A desk check");
        if (step != Step.CHECK_LANDLORD) {
            weigh(step, outcome);
        }
    }

    /** Every desk check is in and they were weighed: the case waits for answers or a second person, or goes on. */
    public void deskChecksWeighed(DeskVerdict verdict) {
        require(status == CaseStatus.DESK_CHECKS, "Weighing the desk checks");
        deskVerdict = verdict;
        if (verdict == DeskVerdict.REFUSAL || verdict == DeskVerdict.PASS) {
            deskChecksEnded();
        }
    }

    /** Something found at the desk proposes to refuse the whole application. */
    public void deskCheckRefuses(Step step) {
        require(status == CaseStatus.DESK_CHECKS, "Proposing refusal at the desk");
        weigh(step, Outcome.STOP);
    }

    /** The second person wants checks made again. */
    public void deskChecksSentBack() {
        require(deskVerdict == DeskVerdict.SECOND_PERSON, "Sending desk checks back");
        deskVerdict = DeskVerdict.PENDING;
    }

    /** The second person has looked at the desk checks. */
    public void deskChecksReviewed(Outcome outcome) {
        require(deskVerdict == DeskVerdict.SECOND_PERSON, "Reviewing the desk checks");
        weigh(Step.REVIEW_DESK_CHECKS, outcome);
        deskVerdict = outcome == Outcome.STOP ? DeskVerdict.REFUSAL : DeskVerdict.PASS;
        deskChecksEnded();
    }

    /** Stage 2 begins, or the homes go to their decisions. */
    public void deskChecksEnded() {
        require(status == CaseStatus.DESK_CHECKS, "Ending the desk checks");
        status = refusalProposed() ? CaseStatus.HOMES_UNDER_WAY : CaseStatus.VISIT_TO_BOOK;
    }

    /** In a case of the first model, which draws no files. */
    public void visitBooked(Instant when) {
        require(status == CaseStatus.VISIT_TO_BOOK, "Booking a visit");
        visitAt = when;
        status = CaseStatus.VISIT_BOOKED;
    }

    /** In a case of the first model, where the visit is all of stage 2. */
    public void visitRecorded(Outcome outcome) {
        visitFound(outcome);
        status = CaseStatus.HOMES_UNDER_WAY;
    }

    /** The visit is booked and the sample of staff files is drawn. */
    public void visitArranged(Instant when) {
        visitBooked(when);
        sampleState = SampleState.FILES;
    }

    /** The visit is on another day; who was drawn stays. */
    public void visitMoved(Instant when) {
        require(status == CaseStatus.VISIT_BOOKED && sampleState != null, "Moving the visit");
        visitAt = when;
    }

    /** The visit has no day until it is moved to one. */
    public void visitCancelled() {
        require(status == CaseStatus.VISIT_BOOKED && sampleState != null, "Cancelling the visit");
        visitAt = null;
    }

    /** What was found at the visit; the sample of files may still be under way. */
    public void visitFound(Outcome outcome) {
        require(status == CaseStatus.VISIT_BOOKED, "Recording a visit");
        weigh(Step.RECORD_VISIT, outcome);
    }

    /** Every drawn file is recorded: a second draw follows, or the items that rest on the files. */
    public void filesWeighed(boolean drawAgain) {
        require(sampleState == SampleState.FILES, "Weighing the file sample");
        sampleState = drawAgain ? SampleState.FILES : SampleState.ITEMS;
    }

    public void sampleRecorded(Outcome outcome) {
        require(sampleState == SampleState.ITEMS, "Recording the sample's items");
        weigh(Step.RECORD_SAMPLE_ITEMS, outcome);
        sampleState = SampleState.RECORDED;
    }

    /** Visit and sample are in: gaps are cured first, or the homes begin. */
    public void visitWeighed(VisitVerdict verdict) {
        require(status == CaseStatus.VISIT_BOOKED && sampleState == SampleState.RECORDED, "Weighing the visit");
        weigh(Step.RECORD_FILE_SAMPLE, verdict == VisitVerdict.FAILS ? Outcome.STOP : Outcome.CLEAR);
        status = verdict == VisitVerdict.CURES_OPEN ? CaseStatus.VISIT_DONE : CaseStatus.HOMES_UNDER_WAY;
    }

    public void curesChecked(Outcome outcome) {
        require(status == CaseStatus.VISIT_DONE, "Checking cures");
        weigh(Step.CHECK_CURES, outcome);
        status = CaseStatus.HOMES_UNDER_WAY;
    }

    /** Where the case stands from now on, before and behind the two stages. */
    void goTo(CaseStatus next) {
        status = next;
    }

    void weigh(Step step, Outcome outcome) {
        if (outcome == Outcome.STOP && refusalProposedAt == null) {
            refusalProposedAt = step.key();
        }
    }

    void require(boolean allowed, String what) {
        if (!allowed) {
            throw new IllegalTransition(what, status);
        }
    }

    public boolean refusalProposed() {
        return refusalProposedAt != null;
    }

    /** The step that proposed to refuse the whole application, if one did. */
    public Optional<Step> refusalProposedAt() {
        return Optional.ofNullable(refusalProposedAt).map(Step::of);
    }

    public CaseStatus status() {
        return status;
    }

    /** What weighing the desk checks said last; empty before it and in a case of the first model. */
    public Optional<DeskVerdict> deskVerdict() {
        return Optional.ofNullable(deskVerdict);
    }

    public Optional<Instant> visitAt() {
        return Optional.ofNullable(visitAt);
    }

    /** Empty before the visit is arranged and in a case of the first model. */
    public Optional<SampleState> sampleState() {
        return Optional.ofNullable(sampleState);
    }
}
