package org.hearthmark.accreditation.domain.casework;

import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.Submission.SubmittedHome;

/** What of a home in a case is settled when it is applied for, whatever becomes of it. */
@MappedSuperclass
abstract class HomeAppliedFor {

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

    protected HomeAppliedFor() {}

    HomeAppliedFor(AccreditationCase accreditationCase, SubmittedHome home, int number) {
        this.id = UUID.randomUUID();
        this.accreditationCase = accreditationCase;
        this.setting = home.setting();
        this.number = number;
        this.area = home.area();
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
}
