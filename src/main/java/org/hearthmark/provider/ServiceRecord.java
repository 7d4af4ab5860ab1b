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

    ServiceRecord(UUID id, UUID firm) {
        this.id = id;
        this.firm = firm;
    }

    void state(ServiceSaid said) {
        name = said.name();
        urn = said.urn();
    }

    UUID id() {
        return id;
    }
}
