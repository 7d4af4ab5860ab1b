package org.hearthmark.provider;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A firm, one for each organisation that signs in as a provider; its facts are rows of their own. */
@Entity
@Table(schema = "provider", name = "firm")
class FirmRecord {

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID organisation;
    private String name;

    @Enumerated(EnumType.STRING)
    private FirmKind kind;

    private String companyNumber;
    private String charityNumber;
    private String contactName;
    private String contactEmail;
    private String contactPhone;

    protected FirmRecord() {}

    FirmRecord(UUID id, UUID organisation) {
        this.id = id;
        this.organisation = organisation;
    }

    void state(FirmEntry entry, String charity) {
        this.name = entry.name().strip();
        this.kind = entry.kind();
        this.companyNumber = CompanyNumber.parse(entry.companyNumber())
                .map(CompanyNumber::value)
                .orElse(null);
        this.charityNumber = charity;
        this.contactName = entry.contactName();
        this.contactEmail = entry.contactEmail();
        this.contactPhone = entry.contactPhone();
    }
}
