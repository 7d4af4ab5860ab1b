package org.hearthmark.provider;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearthmark.shared.Postcode;

/** A home at an address. The same address of the same firm is the same home; what it offers are rows of their own. */
@Entity
@Table(schema = "provider", name = "setting")
class SettingRecord {

    @Id
    private UUID id;

    @Version
    private Long version;

    private String reference;
    private UUID firm;
    private UUID service;
    private String name;
    private String addressLine;
    private String town;
    private String outcode;
    private String incode;
    private String addressKey;
    private String councilGss;

    protected SettingRecord() {}

    SettingRecord(String reference, UUID firm, StatedHome home) {
        Postcode postcode = home.postcode();
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.firm = firm;
        this.addressLine = home.entry().addressLine().strip();
        this.outcode = postcode.outcode();
        this.incode = postcode.incode();
        this.addressKey = home.addressKey();
    }

    void state(UUID runBy, HomeEntry entry) {
        this.service = runBy;
        this.name = entry.name().strip();
        this.town = entry.town().strip();
        this.councilGss = entry.councilGss();
    }

    UUID id() {
        return id;
    }

    String addressKey() {
        return addressKey;
    }
}
