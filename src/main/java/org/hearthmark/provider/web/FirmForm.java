package org.hearthmark.provider.web;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.hearthmark.provider.ContactSaid;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.FirmSaid;
import org.hearthmark.provider.NewFirm;
import org.hearthmark.provider.ServiceSaid;

/** What somebody who registers types of their firm, page by page; kept in their session until the firm is begun. */
public class FirmForm implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int LONGEST = 2_000;

    private String kind = "";
    private String companyNumber = "";
    private String charityNumber = "";
    private String urn = "";
    private String name = "";
    private String contactName = "";
    private String contactEmail = "";
    private String contactPhone = "";
    private String ours = "";

    /** The kind that was chosen; empty until one was. */
    Optional<FirmKind> chosen() {
        for (FirmKind one : FirmKind.values()) {
            if (one.name().equals(kind)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** @param service the name of the service of the URN, as Ofsted's list has it */
    NewFirm said(Optional<String> service) {
        FirmKind firmKind = chosen().orElse(null);
        return new NewFirm(
                new FirmSaid(
                        name,
                        firmKind,
                        firmKind == FirmKind.SOLE_TRADER ? null : companyNumber,
                        firmKind == FirmKind.CHARITY ? charityNumber : null),
                new ContactSaid(contactName, contactEmail, contactPhone),
                urn.isEmpty() || ours.equals("no")
                        ? Optional.empty()
                        : Optional.of(new ServiceSaid(service.orElse(name), urn)));
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = typed(kind);
    }

    public String getCompanyNumber() {
        return companyNumber;
    }

    public void setCompanyNumber(String companyNumber) {
        this.companyNumber = typed(companyNumber);
    }

    public String getCharityNumber() {
        return charityNumber;
    }

    public void setCharityNumber(String charityNumber) {
        this.charityNumber = typed(charityNumber);
    }

    public String getUrn() {
        return urn;
    }

    public void setUrn(String urn) {
        this.urn = typed(urn).replaceAll("[\\s\\u00A0]+", "").toUpperCase(Locale.ROOT);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = typed(name);
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = typed(contactName);
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = typed(contactEmail);
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = typed(contactPhone);
    }

    /** Whether what Ofsted's list has under the URN is theirs: yes, no, or nothing yet. */
    public String getOurs() {
        return ours;
    }

    public void setOurs(String ours) {
        this.ours = typed(ours);
    }

    /** On one line, and no longer than what is refused as too long can be shown. */
    private static String typed(String text) {
        String line = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
