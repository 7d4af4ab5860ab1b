package org.hearthmark.accreditation.domain.casework;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.domain.casework.Submission.SubmittedHome;

/**
 * A provider's application for one or more homes, or for one added later, from its submission until every home has ended.
 * It guards the order of the stages; what people found are facts beside it. One of a home added later is in stage 3 at once.
 */
@Entity
@Table(schema = "accreditation", name = "accreditation_case")
public class AccreditationCase extends SubmittedApplication {

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Column(name = "refusal_proposed")
    private String refusalProposedAt;

    private Instant returnedUntil;

    @Enumerated(EnumType.STRING)
    private DeskVerdict deskVerdict;

    private Instant visitAt;

    @Enumerated(EnumType.STRING)
    private SampleState sampleState;

    private Instant closedAt;

    @OneToMany(mappedBy = "accreditationCase", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("number")
    private List<HomeInCase> homes = new ArrayList<>();

    protected AccreditationCase() {}

    private AccreditationCase(Submission submission) {
        super(submission);
        status = ofAddedHome() ? CaseStatus.HOMES_UNDER_WAY : CaseStatus.SUBMITTED;
        submission.homes().forEach(home -> homes.add(new HomeInCase(this, home, homes.size() + 1)));
    }

    public static AccreditationCase submit(Submission submission) {
        return new AccreditationCase(submission);
    }

    /** The application is complete and stage 1 begins, or its refusal is proposed. */
    public void applicationChecked(Outcome outcome) {
        require(status == CaseStatus.SUBMITTED, "Checking the application");
        weigh(Step.CHECK_APPLICATION, outcome);
        status = refusalProposed() ? CaseStatus.HOMES_UNDER_WAY : CaseStatus.DESK_CHECKS;
        if (status == CaseStatus.DESK_CHECKS) {
            homes.stream().filter(home -> !home.status().ended()).forEach(HomeInCase::landlordCheckBegins);
        }
    }

    /** Something is missing: the provider may send it until an instant. */
    public void returned(Instant until) {
        require(status == CaseStatus.SUBMITTED, "Returning the application");
        status = CaseStatus.RETURNED_INCOMPLETE;
        returnedUntil = until;
    }

    /**
     * What was missing has come, and the application is checked again. A home that is no longer applied for ends in this
     * case without a decision; one that comes anew takes the next number.
     */
    public void sentAgain(UUID service, String firmLabel, List<SubmittedHome> appliedFor) {
        require(status == CaseStatus.RETURNED_INCOMPLETE, "Sending the application again");
        restate(service, firmLabel);
        Set<UUID> settings = appliedFor.stream().map(SubmittedHome::setting).collect(Collectors.toSet());
        homes.stream()
                .filter(home ->
                        !settings.contains(home.setting()) && !home.status().ended())
                .forEach(HomeInCase::withdraw);
        appliedFor.forEach(this::applyFor);
        status = CaseStatus.SUBMITTED;
        returnedUntil = null;
    }

    private void applyFor(SubmittedHome wanted) {
        homes.stream()
                .filter(home -> home.setting().equals(wanted.setting()))
                .findFirst()
                .ifPresentOrElse(
                        HomeInCase::appliedForAgain, () -> homes.add(new HomeInCase(this, wanted, homes.size() + 1)));
    }

    /** The period in which a returned application could be sent again is over. */
    public void expired(Instant when) {
        require(status == CaseStatus.RETURNED_INCOMPLETE, "Expiring the application");
        require(!when.isBefore(returnedUntil), "Expiring the application before its time");
        end(CaseStatus.EXPIRED, when);
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

    /** Every home has ended. */
    public void close(Instant when) {
        require(status == CaseStatus.HOMES_UNDER_WAY, "Closing the case");
        require(homes.stream().allMatch(home -> home.status().ended()), "Closing a case with undecided homes");
        status = CaseStatus.CLOSED;
        closedAt = when;
    }

    /**
     * A home has ended. The case of a home added later ends with it; an application is closed by its own process.
     *
     * @return whether the case has ended with it
     */
    public boolean homeEnded(Instant when) {
        boolean last = ofAddedHome() && homes.stream().allMatch(HomeInCase::ended);
        if (last) {
            close(when);
        }
        return last;
    }

    /** The provider wants it no longer. What was decided on a home stays; the other homes end with the case. */
    public void withdraw(Instant when) {
        require(!status.ended(), "Withdrawing");
        end(CaseStatus.WITHDRAWN, when);
    }

    private void end(CaseStatus with, Instant when) {
        homes.stream().filter(home -> !home.status().ended()).forEach(HomeInCase::withdraw);
        status = with;
        closedAt = when;
    }

    private void weigh(Step step, Outcome outcome) {
        if (outcome == Outcome.STOP && refusalProposedAt == null) {
            refusalProposedAt = step.key();
        }
    }

    private void require(boolean allowed, String what) {
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

    /** Until when a returned application can be sent again: the first instant at which it no longer can. */
    public Optional<Instant> returnedUntil() {
        return Optional.ofNullable(returnedUntil);
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

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public List<HomeInCase> homes() {
        return List.copyOf(homes);
    }

    /** The councils in which the homes stand, each once, as a worker's list shows them. */
    public String area() {
        return String.join(", ", homes.stream().map(HomeInCase::area).distinct().toList());
    }
}
