package org.hearthmark.accreditation.domain.casework;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What of a case is settled when its application is submitted, whatever becomes of it. */
@MappedSuperclass
abstract class SubmittedApplication {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private UUID restsOn;
    private String reference;
    private UUID organisation;
    private UUID firm;
    private UUID service;
    private String firmLabel;
    private Instant submittedAt;
    private String submittedBy;

    protected SubmittedApplication() {}

    SubmittedApplication(Submission submission) {
        this.id = submission.id();
        this.kind = submission.kind();
        this.restsOn = submission.restsOn();
        this.reference = submission.reference();
        this.organisation = submission.organisation();
        this.firm = submission.firm();
        this.service = submission.service();
        this.firmLabel = submission.firmLabel();
        this.submittedAt = submission.at();
        this.submittedBy = submission.by();
    }

    /** The provider has sent the application again, and may have put right which service it is for. */
    void restate(UUID ofService, String label) {
        service = ofService;
        firmLabel = label;
    }

    public UUID id() {
        return id;
    }

    public CaseKind kind() {
        return kind;
    }

    /** Whether it asks for a home that its provider added to accredited ones: no stage 1 and 2 of its own. */
    public boolean ofAddedHome() {
        return kind == CaseKind.ADDED_HOME;
    }

    /** The application whose stages 1 and 2 count here too; empty in an application. */
    public Optional<UUID> restsOn() {
        return Optional.ofNullable(restsOn);
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

    public Instant submittedAt() {
        return submittedAt;
    }

    public String submittedBy() {
        return submittedBy;
    }
}
