package org.hearthmark.accreditation.domain.casework;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import org.hearthmark.accreditation.domain.casework.Submission.SubmittedHome;

/** A home on its way to the panel: its landlord, its inspection, and the report with its provider's comments. */
@MappedSuperclass
abstract class HomeBeforePanel extends HomeAppliedFor {

    @Enumerated(EnumType.STRING)
    private HomeStatus status;

    private boolean landlordChecked;

    @Column(name = "refusal_proposed")
    private String refusalProposedAt;

    @Embedded
    @AttributeOverride(name = "until", column = @Column(name = "comments_until"))
    @AttributeOverride(name = "state", column = @Column(name = "comments_state"))
    private ProviderAnswer comments;

    protected HomeBeforePanel() {}

    HomeBeforePanel(AccreditationCase accreditationCase, SubmittedHome home, int number) {
        super(accreditationCase, home, number);
        this.status = HomeStatus.WAITING;
    }

    void landlordCheckBegins() {
        require(status == HomeStatus.WAITING, "Beginning the landlord check");
        status = HomeStatus.LANDLORD_CHECK;
    }

    /**
     * The landlord was checked; a stop proposes to refuse this home only. In stage 1 the home then waits for the others;
     * in stage 3 it goes straight on.
     */
    public void landlordChecked(Outcome outcome) {
        require(status == HomeStatus.LANDLORD_CHECK, "Checking the landlord");
        landlordChecked = true;
        if (outcome == Outcome.STOP) {
            refusalProposedAt = Step.CHECK_LANDLORD.key();
        }
        status = accreditationCase().status() == CaseStatus.HOMES_UNDER_WAY ? afterItsLandlord() : HomeStatus.WAITING;
    }

    private HomeStatus afterItsLandlord() {
        return landlordRefused() ? HomeStatus.PANEL : HomeStatus.INSPECTION;
    }

    /** What stage 1 found of the landlord, weighed: a proposal to refuse this home only. */
    public void refuseForLandlord() {
        require(landlordChecked, "Refusing a landlord who was not checked");
        refusalProposedAt = Step.CHECK_LANDLORD.key();
    }

    /** Stage 3 reaches the home: to its landlord check if it had none, else its inspection, else straight to the panel. */
    public void reached() {
        require(status == HomeStatus.WAITING, "Reaching the home");
        status = refusalProposed() ? HomeStatus.PANEL : toBeInspected();
    }

    HomeStatus toBeInspected() {
        return landlordChecked ? HomeStatus.INSPECTION : HomeStatus.LANDLORD_CHECK;
    }

    /** Inspected in a case that knows no report: straight to the panel. */
    public void inspected() {
        require(status == HomeStatus.INSPECTION, "Inspecting the home");
        status = HomeStatus.PANEL;
    }

    public void inspectionRecorded() {
        require(status == HomeStatus.INSPECTION, "Inspecting the home");
        status = HomeStatus.REPORT;
        comments = null;
    }

    /** The draft report went to the provider, who may comment on its facts until the end of a day. */
    public void drafted(LocalDate lastDayForComments) {
        require(status == HomeStatus.REPORT, "Drafting the report");
        comments = ProviderAnswer.awaitedUntil(lastDayForComments);
    }

    /** The report is final. */
    public void reported() {
        require(status == HomeStatus.REPORT, "Finishing the report");
        status = HomeStatus.PANEL;
    }

    /** Where the home stands from now on, before the panel and behind it. */
    void goTo(HomeStatus next) {
        status = next;
    }

    void require(boolean allowed, String what) {
        if (!allowed) {
            throw new IllegalTransition(what, status);
        }
    }

    /** Whether a refusal is proposed for this home, on its own account or for the whole application. */
    public boolean refusalProposed() {
        return refusalProposedAt().isPresent();
    }

    /** The step that proposed the refusal. */
    public Optional<Step> refusalProposedAt() {
        return Optional.ofNullable(refusalProposedAt).map(Step::of).or(accreditationCase()::refusalProposedAt);
    }

    /** Whether it was this home's landlord check that proposed to refuse it. */
    public boolean landlordRefused() {
        return refusalProposedAt != null;
    }

    /** What the provider was asked to say about the draft report; empty before that. */
    public Optional<ProviderAnswer> comments() {
        return Optional.ofNullable(comments);
    }

    public HomeStatus status() {
        return status;
    }

    public boolean landlordChecked() {
        return landlordChecked;
    }
}
