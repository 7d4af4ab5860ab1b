package org.hearthmark.accreditation.domain.casework;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
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
import org.hibernate.annotations.Formula;

/**
 * A provider's application for one or more homes, or for one added later, from its submission until every home has ended.
 * It guards the order of the stages; what people found are facts beside it. One of a home added later is in stage 3 at once.
 */
@Entity
@Table(schema = "accreditation", name = "accreditation_case")
public class AccreditationCase extends StagedApplication {

    private Instant returnedUntil;

    /** Of the newest fact of it; read, never written. */
    @Formula("(select max(s.recorded_at) from accreditation.sent_again s where s.case_id = id)")
    private Instant sentAgainAt;

    private Instant closedAt;

    @OneToMany(mappedBy = "accreditationCase", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("number")
    private List<HomeInCase> homes = new ArrayList<>();

    protected AccreditationCase() {}

    private AccreditationCase(Submission submission) {
        super(submission);
        goTo(ofAddedHome() ? CaseStatus.HOMES_UNDER_WAY : CaseStatus.SUBMITTED);
        submission.homes().forEach(home -> homes.add(new HomeInCase(this, home, homes.size() + 1)));
    }

    public static AccreditationCase submit(Submission submission) {
        return new AccreditationCase(submission);
    }

    /** The application is complete and stage 1 begins, or its refusal is proposed. */
    public void applicationChecked(Outcome outcome) {
        require(status() == CaseStatus.SUBMITTED, "Checking the application");
        weigh(Step.CHECK_APPLICATION, outcome);
        goTo(refusalProposed() ? CaseStatus.HOMES_UNDER_WAY : CaseStatus.DESK_CHECKS);
        if (status() == CaseStatus.DESK_CHECKS) {
            homes.stream().filter(home -> !home.status().ended()).forEach(HomeInCase::landlordCheckBegins);
        }
    }

    /** Something is missing: the provider may send it until an instant. */
    public void returned(Instant until) {
        require(status() == CaseStatus.SUBMITTED, "Returning the application");
        goTo(CaseStatus.RETURNED_INCOMPLETE);
        returnedUntil = until;
    }

    /**
     * What was missing has come, and the application is checked again. A home that is no longer applied for ends in this
     * case without a decision; one that comes anew takes the next number.
     */
    public void sentAgain(UUID service, String firmLabel, List<SubmittedHome> appliedFor, Instant when) {
        require(status() == CaseStatus.RETURNED_INCOMPLETE, "Sending the application again");
        restate(service, firmLabel);
        Set<UUID> settings = appliedFor.stream().map(SubmittedHome::setting).collect(Collectors.toSet());
        homes.stream()
                .filter(home ->
                        !settings.contains(home.setting()) && !home.status().ended())
                .forEach(HomeInCase::withdraw);
        appliedFor.forEach(this::applyFor);
        goTo(CaseStatus.SUBMITTED);
        returnedUntil = null;
        sentAgainAt = when;
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
        require(status() == CaseStatus.RETURNED_INCOMPLETE, "Expiring the application");
        require(!when.isBefore(returnedUntil), "Expiring the application before its time");
        end(CaseStatus.EXPIRED, when);
    }

    /** Every home has ended. */
    public void close(Instant when) {
        require(status() == CaseStatus.HOMES_UNDER_WAY, "Closing the case");
        require(homes.stream().allMatch(home -> home.status().ended()), "Closing a case with undecided homes");
        goTo(CaseStatus.CLOSED);
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
        require(!status().ended(), "Withdrawing");
        end(CaseStatus.WITHDRAWN, when);
    }

    private void end(CaseStatus with, Instant when) {
        homes.stream().filter(home -> !home.status().ended()).forEach(HomeInCase::withdraw);
        goTo(with);
        closedAt = when;
    }

    /** When its provider last said that it is what it says: when it was sent, or sent again. */
    public Instant sentAt() {
        return sentAgainAt == null ? submittedAt() : sentAgainAt;
    }

    /** Until when a returned application can be sent again: the first instant at which it no longer can. */
    public Optional<Instant> returnedUntil() {
        return Optional.ofNullable(returnedUntil);
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
