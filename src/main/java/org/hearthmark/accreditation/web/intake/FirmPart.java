package org.hearthmark.accreditation.web.intake;

import java.util.Optional;
import org.hearthmark.provider.CompanyNumber;

/** The firm, as typed. Text stays as it was typed until it is checked. */
public class FirmPart {

    private String name = "";
    private String kind = "";
    private String companyNumber = "";
    private String contactName = "";
    private String contactEmail = "";
    private String contactPhone = "";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name.strip();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind.strip();
    }

    public String getCompanyNumber() {
        return companyNumber;
    }

    public void setCompanyNumber(String companyNumber) {
        this.companyNumber = companyNumber == null ? "" : companyNumber.strip();
    }

    /** The number as Companies House writes it; empty where none was typed, or what cannot be one. */
    Optional<String> companyNumber() {
        return CompanyNumber.parse(companyNumber).map(CompanyNumber::value);
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName == null ? "" : contactName.strip();
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail == null ? "" : contactEmail.strip();
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone == null ? "" : contactPhone.strip();
    }
}
