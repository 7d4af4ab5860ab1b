package org.hearthmark.accreditation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.Submission.SubmittedHome;

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
        status = accreditationCase.status() == CaseStatus.HOMES_UNDER_WAY ? next() : HomeStatus.WAITING;
    }

    /** Stage 3 reaches the home: to its landlord check if it had none, else its inspection, else straight to the panel. */
    public void reached() {
        require(status == HomeStatus.WAITING, "Reaching the home");
        status = next();
    }

    private HomeStatus next() {
        if (refusalProposed()) {
            return HomeStatus.PANEL;
        }
        return landlordChecked ? HomeStatus.INSPECTION : HomeStatus.LANDLORD_CHECK;
    }

    public void inspected() {
        require(status == HomeStatus.INSPECTION, "Inspecting the home");
        status = HomeStatus.PANEL;
    }

    public void decided(DecisionOutcome outcome) {
        require(status == HomeStatus.PANEL, "Deciding on the home");
        status = outcome == DecisionOutcome.ACCREDITED ? HomeStatus.ACCREDITED : HomeStatus.REFUSED;
    }

    /** It ends without a decision, with its case or alone, because its provider wants it no longer. */
    public void withdraw() {
        require(!status.ended(), "Withdrawing the home");
        status = HomeStatus.WITHDRAWN;
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
