package org.hearthmark.provider;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A service of a firm, the thing that Ofsted registers; it runs one or more settings. */
@Entity
@Table(schema = "provider", name = "service")
class ServiceRecord {

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID firm;
    private String name;
    private String urn;

    protected ServiceRecord() {}

    ServiceRecord(UUID firm) {
        this.id = UUID.randomUUID();
        this.firm = firm;
    }

    boolean hasUrnOf(ServiceEntry entry) {
        return urn != null && urn.equals(entry.urn());
    }

    /** By name alone, unless both have a number: then different numbers are different services. */
    boolean hasNameOf(ServiceEntry entry) {
        boolean contradicted = urn != null && entry.urn() != null && !urn.equals(entry.urn());
        return !contradicted && name.equalsIgnoreCase(entry.name().strip());
    }

    void state(ServiceEntry entry) {
        name = entry.name().strip();
        urn = entry.urn() == null ? urn : entry.urn();
    }

    UUID id() {
        return id;
    }
}
