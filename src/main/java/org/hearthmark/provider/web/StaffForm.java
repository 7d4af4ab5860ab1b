package org.hearthmark.provider.web;

import java.util.UUID;
import org.hearthmark.provider.StaffEntry;
import org.hearthmark.shared.web.DateEntry;

/** One person of a staff list, as typed. */
public class StaffForm {

    private String name = "";
    private String role = "";
    private String service = "";
    private String region = "";
    private DateEntry startDate = new DateEntry();
    private boolean nights;
    private boolean agency;
    private boolean conditionalStart;
    private boolean serviceManager;

    static StaffForm of(StaffEntry entry) {
        var form = new StaffForm();
        form.name = entry.name();
        form.role = entry.role();
        form.service = entry.service().toString();
        form.region = entry.region();
        form.startDate = DateEntry.of(entry.startDate());
        form.nights = entry.nights();
        form.agency = entry.agency();
        form.conditionalStart = entry.conditionalStart();
        form.serviceManager = entry.serviceManager();
        return form;
    }

    StaffEntry entry() {
        return new StaffEntry(
                name,
                role,
                chosen(service),
                region,
                startDate.date().orElse(null),
                nights,
                agency,
                conditionalStart,
                serviceManager);
    }

    private static UUID chosen(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = typed(name);
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = typed(role);
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = typed(service);
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = typed(region);
    }

    public DateEntry getStartDate() {
        return startDate;
    }

    public void setStartDate(DateEntry startDate) {
        this.startDate = startDate;
    }

    public boolean isNights() {
        return nights;
    }

    public void setNights(boolean nights) {
        this.nights = nights;
    }

    public boolean isAgency() {
        return agency;
    }

    public void setAgency(boolean agency) {
        this.agency = agency;
    }

    public boolean isConditionalStart() {
        return conditionalStart;
    }

    public void setConditionalStart(boolean conditionalStart) {
        this.conditionalStart = conditionalStart;
    }

    public boolean isServiceManager() {
        return serviceManager;
    }

    public void setServiceManager(boolean serviceManager) {
        this.serviceManager = serviceManager;
    }

    private static String typed(String text) {
        return text == null ? "" : text.strip();
    }
}
