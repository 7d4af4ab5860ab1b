package org.hearthmark.accreditation.web.intake;

/** The service and its staff, as typed. */
public class ServicePart {

    private String name = "";
    private String urn = "";
    private String staffTotal = "";
    private String staffNights = "";
    private String staffAgency = "";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name.strip();
    }

    public String getUrn() {
        return urn;
    }

    public void setUrn(String urn) {
        this.urn = urn == null ? "" : urn.strip();
    }

    public String getStaffTotal() {
        return staffTotal;
    }

    public void setStaffTotal(String staffTotal) {
        this.staffTotal = staffTotal == null ? "" : staffTotal.strip();
    }

    public String getStaffNights() {
        return staffNights;
    }

    public void setStaffNights(String staffNights) {
        this.staffNights = staffNights == null ? "" : staffNights.strip();
    }

    public String getStaffAgency() {
        return staffAgency;
    }

    public void setStaffAgency(String staffAgency) {
        this.staffAgency = staffAgency == null ? "" : staffAgency.strip();
    }
}
