package org.hearthmark.accreditation.domain.casework;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.Submission.SubmittedHome;

/** One home of a case: it is checked, inspected and decided on its own, whatever becomes of the others. */
@Entity
@Table(schema = "accreditation", name = "home_in_case")
public class HomeInCase {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "case_id")
    private AccreditationCase accreditationCase;

    private UUID setting;
    private int number;
    private String area;

    @Enumerated(EnumType.STRING)
    private HomeStatus status;

    private boolean landlordChecked;

    @Column(name = "refusal_proposed")
    private String refusalProposedAt;

    @Embedded
    @AttributeOverride(name = "until", column = @Column(name = "comments_until"))
    @AttributeOverride(name = "state", column = @Column(name = "comments_state"))
    private ProviderAnswer comments;

    @Embedded
    @AttributeOverride(name = "until", column = @Column(name = "representations_until"))
    @AttributeOverride(name = "state", column = @Column(name = "representations_state"))
    private ProviderAnswer representations;

    private LocalDate deferredUntil;

    private boolean ended;

    protected HomeInCase() {}

    HomeInCase(AccreditationCase accreditationCase, SubmittedHome home, int number) {
        this.id = UUID.randomUUID();
        this.accreditationCase = accreditationCase;
        this.setting = home.setting();
        this.number = number;
        this.area = home.area();
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
        status = accreditationCase.status() == CaseStatus.HOMES_UNDER_WAY ? afterItsLandlord() : HomeStatus.WAITING;
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

    private HomeStatus toBeInspected() {
        return landlordChecked ? HomeStatus.INSPECTION : HomeStatus.LANDLORD_CHECK;
    }

    /** Inspected in a case that knows no report: straight to the panel. */
    public void inspected() {
        require(status == HomeStatus.INSPECTION, "Inspecting the home");
        status = HomeStatus.PANEL;
    }

    /** Decided in a case in which every decision is final. */
    public void decided(DecisionOutcome outcome) {
        require(status == HomeStatus.PANEL, "Deciding on the home");
        status = outcome.accredits() ? HomeStatus.ACCREDITED : HomeStatus.REFUSED;
        ended = true;
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

    public void accredited(DecisionOutcome outcome) {
        require(status == HomeStatus.PANEL || status == HomeStatus.PROPOSED_REFUSAL, "Accrediting the home");
        status = outcome == DecisionOutcome.ACCREDITED ? HomeStatus.ACCREDITED : HomeStatus.ACCREDITED_WITH_CONDITIONS;
    }

    /** The panel proposes to refuse; the provider may answer until the end of a day. */
    public void proposedForRefusal(LocalDate lastDayForRepresentations) {
        require(status == HomeStatus.PANEL, "Proposing to refuse the home");
        status = HomeStatus.PROPOSED_REFUSAL;
        representations = ProviderAnswer.awaitedUntil(lastDayForRepresentations);
    }

    public void deferred(LocalDate until) {
        require(status == HomeStatus.PANEL, "Deferring the decision");
        status = HomeStatus.DEFERRED;
        deferredUntil = until;
    }

    /** The deferral is over, by its day or because its reason is cured. */
    public void backToPanel() {
        require(status == HomeStatus.DEFERRED, "Ending the deferral");
        status = HomeStatus.PANEL;
    }

    /** The home has to be seen, or seen again, before it is decided. */
    public void inspectionOrdered() {
        require(status == HomeStatus.PANEL || status == HomeStatus.PROPOSED_REFUSAL, "Ordering an inspection");
        status = toBeInspected();
    }

    /** Nobody answered the proposed refusal, or its representations were not upheld. */
    public void refusedForGood() {
        require(status == HomeStatus.PROPOSED_REFUSAL, "Refusing the home for good");
        status = HomeStatus.REFUSED;
        ended = true;
    }

    /** Everything that follows from the home's accreditation is done. */
    public void certified() {
        require(status.accredited(), "Issuing a certificate");
        ended = true;
    }

    /** It is in the application that was sent again, taken out of it before or not. */
    void appliedForAgain() {
        require(status == HomeStatus.WAITING || status == HomeStatus.WITHDRAWN, "Applying for the home again");
        status = HomeStatus.WAITING;
        ended = false;
    }

    /** It ends without a decision, with its case or alone, because its provider wants it no longer. */
    public void withdraw() {
        require(!status.ended(), "Withdrawing the home");
        status = HomeStatus.WITHDRAWN;
        ended = true;
    }

    private void require(boolean allowed, String what) {
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
        return Optional.ofNullable(refusalProposedAt).map(Step::of).or(accreditationCase::refusalProposedAt);
    }

    /** Whether it was this home's landlord check that proposed to refuse it. */
    public boolean landlordRefused() {
        return refusalProposedAt != null;
    }

    /** What the provider was asked to say about the draft report; empty before that. */
    public Optional<ProviderAnswer> comments() {
        return Optional.ofNullable(comments);
    }

    /** What the provider was asked to say against a proposed refusal; empty before that. */
    public Optional<ProviderAnswer> representations() {
        return Optional.ofNullable(representations);
    }

    public Optional<LocalDate> deferredUntil() {
        return Optional.ofNullable(deferredUntil);
    }

    /** Whether its process has nothing left to do. */
    public boolean ended() {
        return ended;
    }

    public UUID id() {
        return id;
    }

    public AccreditationCase accreditationCase() {
        return accreditationCase;
    }

    public UUID setting() {
        return setting;
    }

    /** The home's place in the application, from 1. */
    public int number() {
        return number;
    }

    public String area() {
        return area;
    }

    public HomeStatus status() {
        return status;
    }

    public boolean landlordChecked() {
        return landlordChecked;
    }
}
