package org.hearthmark.accreditation.domain.desk;

import org.hearthmark.provider.Firm;
import org.hearthmark.provider.FirmKind;

/**
 * What of a firm and its homes says which desk checks apply to it. Source: domain rules of stage 1; Companies House does
 * not know sole traders and unregistered charities, and accounts that the law does not ask for are not demanded.
 *
 * @param hasCompanyNumber whether Companies House knows it, or should; a number that a sole trader states counts for nothing
 * @param accountsFiled whether it says that its accounts are filed
 * @param employs       whether anybody works in its service
 * @param placesFor16   whether one of its homes offers places to people of 16 or 17
 */
public record CheckedFirm(
        FirmKind kind, boolean hasCompanyNumber, boolean accountsFiled, boolean employs, boolean placesFor16) {

    public static CheckedFirm of(Firm firm, boolean employs, boolean placesFor16) {
        return new CheckedFirm(
                firm.kind(), firm.atCompaniesHouse(), firm.finance().accountsFiled(), employs, placesFor16);
    }

    /** Whether a check has to be made, may be made, or must not be asked. */
    public enum Duty {
        MUST,
        MAY,
        MUST_NOT
    }

    public Duty dutyOf(AppliesTo applies) {
        return switch (applies) {
            case ALL -> Duty.MUST;
            case COMPANIES_HOUSE -> companiesHouse();
            case ACCOUNTS -> companiesHouse() == Duty.MUST_NOT ? Duty.MUST_NOT : must(accountsAreFiled());
            case EMPLOYERS -> must(employs);
            case AGES_16_17 -> must(placesFor16);
            case REGISTERED_WITH_OFSTED -> Duty.MAY;
        };
    }

    /** Whether there are accounts that the firm had to file, so that nothing else stands in for them. */
    public boolean accountsAreFiled() {
        return companiesHouse() == Duty.MUST && accountsFiled;
    }

    /** A charity without a company number may be registered elsewhere or nowhere: the officer finds out. */
    private Duty companiesHouse() {
        if (kind == FirmKind.COMPANY || hasCompanyNumber) {
            return Duty.MUST;
        }
        return kind == FirmKind.CHARITY ? Duty.MAY : Duty.MUST_NOT;
    }

    private static Duty must(boolean so) {
        return so ? Duty.MUST : Duty.MAY;
    }
}
