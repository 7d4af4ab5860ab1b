package org.hearthmark.provider;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
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
    private LocalDate endedOn;

    protected SettingRecord() {}

    SettingRecord(UUID id, String reference, UUID firm) {
        this.id = id;
        this.reference = reference;
        this.firm = firm;
    }

    void state(UUID runBy, StatedHome home) {
        HomeEntry entry = home.entry();
        Postcode postcode = home.postcode();
        this.service = runBy;
        this.name = entry.name().strip();
        this.addressLine = entry.addressLine().strip();
        this.town = entry.town().strip();
        this.outcode = postcode.outcode();
        this.incode = postcode.incode();
        this.addressKey = home.addressKey();
        this.councilGss = entry.councilGss();
    }

    /** @param lastDay on which its firm ran it; null while it does */
    void end(LocalDate lastDay) {
        this.endedOn = lastDay;
    }

    UUID id() {
        return id;
    }
}
