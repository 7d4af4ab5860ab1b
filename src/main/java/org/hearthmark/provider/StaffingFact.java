package org.hearthmark.provider;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Staff numbers of a service as stated once; insert-only. */
@Entity
@Immutable
@Table(schema = "provider", name = "service_staffing")
class StaffingFact {

    @Id
    private UUID id;

    private UUID service;

    @Embedded
    private Recording recording;

    private int staffTotal;
    private int staffNights;
    private int staffAgency;

    protected StaffingFact() {}

    StaffingFact(UUID service, StaffingSaid said, Recording recording) {
        this.id = UUID.randomUUID();
        this.service = service;
        this.recording = recording;
        this.staffTotal = said.total();
        this.staffNights = said.nights();
        this.staffAgency = said.agency();
    }
}
