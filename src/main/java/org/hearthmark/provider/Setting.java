package org.hearthmark.provider;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.Located;
import org.hearthmark.shared.Postcode;

/**
 * A home as last stated. The street address is for signed-in council users and staff only, never for the public.
 *
 * @param reference such as SET-2026-000045
 * @param urn the service's number at Ofsted; null where it has none
 * @param located where its postcode lies, or its outcode; null where even that is unknown
 * @param endedOn the last day on which its provider ran it, as it says; null while it does
 */
public record Setting(
        UUID id,
        String reference,
        UUID firm,
        UUID service,
        String firmName,
        String serviceName,
        String urn,
        String name,
        String addressLine,
        String town,
        Postcode postcode,
        String councilGss,
        String councilName,
        AgeRange ages,
        Category category,
        int places,
        Located located,
        LandlordEntry landlord,
        FirmKind firmKind,
        LocalDate endedOn) {

    /** What its provider says, where it does not run it any more. */
    public Optional<String> endInWords() {
        return Optional.ofNullable(endedOn).map(Setting::endInWords);
    }

    /** The same of any last day. */
    public static String endInWords(LocalDate lastDay) {
        return "Its provider says that it does not run it any more: the last day was " + DaysInWords.day(lastDay);
    }

    /** The firm's name to show in lists and to other people: a sole trader's is personal and is not shown. */
    public String firmLabel() {
        return Firm.labelOf(firmKind, firmName);
    }

    Setting placed(String nameOfCouncil, Located place) {
        return new Setting(
                id,
                reference,
                firm,
                service,
                firmName,
                serviceName,
                urn,
                name,
                addressLine,
                town,
                postcode,
                councilGss,
                nameOfCouncil,
                ages,
                category,
                places,
                place,
                landlord,
                firmKind,
                endedOn);
    }
}
