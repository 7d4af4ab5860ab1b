package org.hearthmark.provider;

import java.util.UUID;

/**
 * A firm as last stated.
 *
 * @param organisation whom its people sign in for
 * @param companyNumber null where there is none
 * @param finance null until it has said its insurance and its accounts, which it has before it applies
 */
public record Firm(
        UUID id,
        UUID organisation,
        String name,
        FirmKind kind,
        String companyNumber,
        String contactName,
        String contactEmail,
        String contactPhone,
        FinanceEntry finance) {

    /**
     * Whether Companies House knows it, or should: sole traders are not there, nor other firms that state no number.
     * Source: its checks do not apply to them.
     */
    public boolean atCompaniesHouse() {
        return kind == FirmKind.COMPANY || kind != FirmKind.SOLE_TRADER && companyNumber != null;
    }

    /** The name to show in lists and to other people: a sole trader's is personal and is not shown. */
    public String label() {
        return labelOf(kind, name);
    }

    public static String labelOf(FirmKind kind, String name) {
        return kind == FirmKind.SOLE_TRADER ? FirmKind.SOLE_TRADER.label() : name;
    }
}
