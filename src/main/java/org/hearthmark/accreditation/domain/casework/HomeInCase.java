package org.hearthmark.accreditation.domain.casework;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hearthmark.accreditation.domain.casework.Submission.SubmittedHome;

/** One home of a case: it is checked, inspected and decided on its own, whatever becomes of the others. */
@Entity
@Table(schema = "accreditation", name = "home_in_case")
public class HomeInCase extends HomeBeforePanel {

    @Embedded
    @AttributeOverride(name = "until", column = @Column(name = "representations_until"))
    @AttributeOverride(name = "state", column = @Column(name = "representations_state"))
    private ProviderAnswer representations;

    private LocalDate deferredUntil;

    private boolean ended;

    protected HomeInCase() {}

    HomeInCase(AccreditationCase accreditationCase, SubmittedHome home, int number) {
        super(accreditationCase, home, number);
    }

    /** Decided in a case in which every decision is final. */
    public void decided(DecisionOutcome outcome) {
        require(status() == HomeStatus.PANEL, "Deciding on the home");
        goTo(outcome.accredits() ? HomeStatus.ACCREDITED : HomeStatus.REFUSED);
        ended = true;
    }

    public void accredited(DecisionOutcome outcome) {
        require(status() == HomeStatus.PANEL || status() == HomeStatus.PROPOSED_REFUSAL, "Accrediting the home");
        goTo(outcome == DecisionOutcome.ACCREDITED ? HomeStatus.ACCREDITED : HomeStatus.ACCREDITED_WITH_CONDITIONS);
    }

    /** The panel proposes to refuse; the provider may answer until the end of a day. */
    public void proposedForRefusal(LocalDate lastDayForRepresentations) {
        require(status() == HomeStatus.PANEL, "Proposing to refuse the home");
        goTo(HomeStatus.PROPOSED_REFUSAL);
        representations = ProviderAnswer.awaitedUntil(lastDayForRepresentations);
    }

    public void deferred(LocalDate until) {
        require(status() == HomeStatus.PANEL, "Deferring the decision");
        goTo(HomeStatus.DEFERRED);
        deferredUntil = until;
    }

    /** The deferral is over, by its day or because its reason is cured. */
    public void backToPanel() {
        require(status() == HomeStatus.DEFERRED, "Ending the deferral");
        goTo(HomeStatus.PANEL);
    }

    /** The home has to be seen, or seen again, before it is decided. */
    public void inspectionOrdered() {
        require(status() == HomeStatus.PANEL || status() == HomeStatus.PROPOSED_REFUSAL, "Ordering an inspection");
        goTo(toBeInspected());
    }

    /** Nobody answered the proposed refusal, or its representations were not upheld. */
    public void refusedForGood() {
        require(status() == HomeStatus.PROPOSED_REFUSAL, "Refusing the home for good");
        goTo(HomeStatus.REFUSED);
        ended = true;
    }

    /** Everything that follows from the home's accreditation is done. */
    public void certified() {
        require(status().accredited(), "Issuing a certificate");
        ended = true;
    }

    /** It is in the application that was sent again, taken out of it before or not. */
    void appliedForAgain() {
        require(status() == HomeStatus.WAITING || status() == HomeStatus.WITHDRAWN, "Applying for the home again");
        goTo(HomeStatus.WAITING);
        ended = false;
    }

    /** It ends without a decision, with its case or alone, because its provider wants it no longer. */
    public void withdraw() {
        require(!status().ended(), "Withdrawing the home");
        goTo(HomeStatus.WITHDRAWN);
        ended = true;
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
}
