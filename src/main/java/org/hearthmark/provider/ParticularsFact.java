package org.hearthmark.provider;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a home offers, and who it is held from, as stated once; insert-only. */
@Entity
@Immutable
@Table(schema = "provider", name = "setting_particulars")
class ParticularsFact {

    @Id
    private UUID id;

    private UUID setting;

    @Embedded
    private Recording recording;

    @Enumerated(EnumType.STRING)
    private AgeRange ages;

    @Enumerated(EnumType.STRING)
    private Category category;

    private int places;
    private String landlordName;

    @Enumerated(EnumType.STRING)
    private LandlordKind landlordKind;

    @Enumerated(EnumType.STRING)
    private LandlordAgreement landlordAgreement;

    protected ParticularsFact() {}

    ParticularsFact(UUID setting, HomeEntry entry, Recording recording) {
        this.id = UUID.randomUUID();
        this.setting = setting;
        this.recording = recording;
        this.ages = entry.ages();
        this.category = entry.category();
        this.places = entry.places();
        this.landlordName = entry.landlord().name();
        this.landlordKind = entry.landlord().kind();
        this.landlordAgreement = entry.landlord().agreement();
    }
}
