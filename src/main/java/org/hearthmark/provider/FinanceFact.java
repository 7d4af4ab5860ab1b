package org.hearthmark.provider;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Insurance and accounts of a firm as stated once; insert-only. */
@Entity
@Immutable
@Table(schema = "provider", name = "firm_finance")
class FinanceFact {

    @Id
    private UUID id;

    private UUID firm;

    @Embedded
    private Recording recording;

    private BigDecimal employersLiability;
    private LocalDate employersLiabilityUntil;
    private BigDecimal publicLiability;
    private LocalDate publicLiabilityUntil;
    private LocalDate accountsMadeUpTo;
    private boolean accountsFiled;

    protected FinanceFact() {}

    FinanceFact(UUID firm, FinanceEntry entry, Recording recording) {
        this.id = UUID.randomUUID();
        this.firm = firm;
        this.recording = recording;
        this.employersLiability = entry.employersLiability();
        this.employersLiabilityUntil = entry.employersLiabilityUntil();
        this.publicLiability = entry.publicLiability();
        this.publicLiabilityUntil = entry.publicLiabilityUntil();
        this.accountsMadeUpTo = entry.accountsMadeUpTo();
        this.accountsFiled = entry.accountsFiled();
    }
}
