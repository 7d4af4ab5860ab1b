package org.hearthmark.accreditation.web.intake;

import org.hearthmark.shared.web.DateEntry;

/** Insurance and accounts, as typed. */
public class CoverPart {

    private String employersLiability = "";
    private DateEntry employersLiabilityUntil = new DateEntry();
    private String publicLiability = "";
    private DateEntry publicLiabilityUntil = new DateEntry();
    private String accounts = "";
    private DateEntry accountsMadeUpTo = new DateEntry();

    public String getEmployersLiability() {
        return employersLiability;
    }

    public void setEmployersLiability(String employersLiability) {
        this.employersLiability = employersLiability == null ? "" : employersLiability.strip();
    }

    public DateEntry getEmployersLiabilityUntil() {
        return employersLiabilityUntil;
    }

    public void setEmployersLiabilityUntil(DateEntry employersLiabilityUntil) {
        this.employersLiabilityUntil = employersLiabilityUntil;
    }

    public String getPublicLiability() {
        return publicLiability;
    }

    public void setPublicLiability(String publicLiability) {
        this.publicLiability = publicLiability == null ? "" : publicLiability.strip();
    }

    public DateEntry getPublicLiabilityUntil() {
        return publicLiabilityUntil;
    }

    public void setPublicLiabilityUntil(DateEntry publicLiabilityUntil) {
        this.publicLiabilityUntil = publicLiabilityUntil;
    }

    public String getAccounts() {
        return accounts;
    }

    public void setAccounts(String accounts) {
        this.accounts = accounts == null ? "" : accounts.strip();
    }

    public DateEntry getAccountsMadeUpTo() {
        return accountsMadeUpTo;
    }

    public void setAccountsMadeUpTo(DateEntry accountsMadeUpTo) {
        this.accountsMadeUpTo = accountsMadeUpTo;
    }
}
