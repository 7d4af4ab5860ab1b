package org.hearthmark.accreditation.web.intake;

import org.hearthmark.accreditation.web.TypedFields;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.provider.FinanceEntry;
import org.hearthmark.provider.FirmEntry;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.HomeEntry;
import org.hearthmark.provider.LandlordAgreement;
import org.hearthmark.provider.LandlordEntry;
import org.hearthmark.provider.LandlordKind;
import org.hearthmark.provider.ProviderEntry;
import org.hearthmark.provider.ServiceEntry;

/** Turns a checked application into what the provider's record takes. */
final class ApplicationEntry {

    private ApplicationEntry() {}

    static ProviderEntry of(ApplicationForm form) {
        return new ProviderEntry(
                firm(form.getFirm()),
                service(form.getService()),
                finance(form.getCover()),
                form.getHomes().stream().map(ApplicationEntry::home).toList());
    }

    private static FirmEntry firm(FirmPart firm) {
        return new FirmEntry(
                firm.getName(),
                FirmKind.valueOf(firm.getKind()),
                firm.companyNumber().orElse(null),
                firm.getContactName(),
                firm.getContactEmail(),
                firm.getContactPhone());
    }

    private static ServiceEntry service(ServicePart service) {
        return new ServiceEntry(
                service.getName(),
                orNull(service.getUrn()),
                Integer.parseInt(service.getStaffTotal()),
                Integer.parseInt(service.getStaffNights()),
                Integer.parseInt(service.getStaffAgency()));
    }

    private static FinanceEntry finance(CoverPart cover) {
        var filed = cover.getAccounts().equals("filed");
        return new FinanceEntry(
                TypedFields.pounds(cover.getEmployersLiability()),
                cover.getEmployersLiabilityUntil().date().orElseThrow(),
                TypedFields.pounds(cover.getPublicLiability()),
                cover.getPublicLiabilityUntil().date().orElseThrow(),
                filed ? cover.getAccountsMadeUpTo().date().orElseThrow() : null,
                filed);
    }

    static HomeEntry home(HomePart home) {
        return new HomeEntry(
                home.getName(),
                home.getAddressLine(),
                home.getTown(),
                home.getPostcode(),
                home.getCouncil(),
                AgeRange.valueOf(home.getAges()),
                Category.valueOf(home.getCategory()),
                Integer.parseInt(home.getPlaces()),
                new LandlordEntry(
                        home.getLandlordName(),
                        LandlordKind.valueOf(home.getLandlordKind()),
                        LandlordAgreement.valueOf(home.getLandlordAgreement())));
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
