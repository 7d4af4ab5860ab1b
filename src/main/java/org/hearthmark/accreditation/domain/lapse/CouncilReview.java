package org.hearthmark.accreditation.domain.lapse;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hibernate.annotations.Immutable;

/** A fact: a home's accreditation has ended while young people of a council live there; true from the day of the end. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "council_review")
public class CouncilReview extends RecordedFact {

    private UUID setting;
    private String councilGss;

    @Enumerated(EnumType.STRING)
    private StandingKind kind;

    private int youngPeople;

    protected CouncilReview() {}

    /**
     * @param kind        LAPSED or EXPIRED
     * @param youngPeople how many of the council's were stated to live there
     */
    public CouncilReview(
            UUID setting, String councilGss, StandingKind kind, int youngPeople, LocalDate since, Instant recordedAt) {
        super(since, recordedAt, "system");
        this.setting = setting;
        this.councilGss = councilGss;
        this.kind = kind;
        this.youngPeople = youngPeople;
    }

    public UUID setting() {
        return setting;
    }

    public String councilGss() {
        return councilGss;
    }

    public StandingKind kind() {
        return kind;
    }

    public int youngPeople() {
        return youngPeople;
    }
}
