package org.hearthmark.accreditation.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A provider's application for one or more homes, from its submission until every home is decided. It guards the order
 * of the stages; what people found are facts beside it.
 */
@Entity
@Table(schema = "accreditation", name = "accreditation_case")
public class AccreditationCase {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String reference;
    private UUID organisation;
    private UUID firm;
    private UUID service;
    private String firmLabel;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Column(name = "refusal_proposed")
    private String refusalProposedAt;

    private Instant visitAt;
    private Instant submittedAt;
    private String submittedBy;
    private Instant closedAt;

    @OneToMany(mappedBy = "accreditationCase", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("number")
    private List<HomeInCase> homes = new ArrayList<>();

    protected AccreditationCase() {}

    public static AccreditationCase submit(Submission submission) {
        var fresh = new AccreditationCase();
        fresh.id = submission.id();
        fresh.reference = submission.reference();
        fresh.organisation = submission.organisation();
        fresh.firm = submission.firm();
        fresh.service = submission.service();
        fresh.firmLabel = submission.firmLabel();
        fresh.status = CaseStatus.SUBMITTED;
        fresh.submittedAt = submission.at();
        fresh.submittedBy = submission.by();
        for (var home : submission.homes()) {
            fresh.homes.add(new HomeInCase(fresh, home.setting(), fresh.homes.size() + 1, home.area()));
        }
        return fresh;
    }

    /** The application is complete and stage 1 begins, or its refusal is proposed. */
    public void applicationChecked(Outcome outcome) {
        require(status == CaseStatus.SUBMITTED, "Checking the application");
        weigh(Step.CHECK_APPLICATION, outcome);
        status = refusalProposed() ? CaseStatus.HOMES_UNDER_WAY : CaseStatus.DESK_CHECKS;
        if (status == CaseStatus.DESK_CHECKS) {
            homes.forEach(HomeInCase::landlordCheckBegins);
        }
    }

    /** A check of the firm, its finances or a landlord in stage 1. */
    public void deskCheckRecorded(Step step, Outcome outcome) {
        require(status == CaseStatus.DESK_CHECKS, "A desk check");
        if (step != Step.CHECK_LANDLORD) {
            weigh(step, outcome);
        }
    }

    /** Every desk check is in: stage 2 begins, or the homes go to their decisions. */
    public void deskChecksEnded() {
        require(status == CaseStatus.DESK_CHECKS, "Ending the desk checks");
        status = refusalProposed() ? CaseStatus.HOMES_UNDER_WAY : CaseStatus.VISIT_TO_BOOK;
    }

    public void visitBooked(Instant when) {
        require(status == CaseStatus.VISIT_TO_BOOK, "Booking a visit");
        visitAt = when;
        status = CaseStatus.VISIT_BOOKED;
    }

    public void visitRecorded(Outcome outcome) {
        require(status == CaseStatus.VISIT_BOOKED, "Recording a visit");
        weigh(Step.RECORD_VISIT, outcome);
        status = CaseStatus.HOMES_UNDER_WAY;
    }

    /** Every home has its decision. */
    public void close(Instant when) {
        require(status == CaseStatus.HOMES_UNDER_WAY, "Closing the case");
        require(homes.stream().allMatch(home -> home.status().decided()), "Closing a case with undecided homes");
        status = CaseStatus.CLOSED;
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

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID firm() {
        return firm;
    }

    public UUID service() {
        return service;
    }

    /** The provider as lists show it: a sole trader's name is not shown. */
    public String firmLabel() {
        return firmLabel;
    }

    public CaseStatus status() {
        return status;
    }

    public Optional<Instant> visitAt() {
        return Optional.ofNullable(visitAt);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String submittedBy() {
        return submittedBy;
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
