package org.hearthmark.accreditation.web.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFile.HomeLine;
import org.hearthmark.provider.FinanceEntry;
import org.hearthmark.provider.Firm;
import org.hearthmark.provider.Service;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.web.DateEntry;

/** Fills the application form with what a case's provider stated last, so that it changes only what was missing. */
final class AnswersOfCase {

    private AnswersOfCase() {}

    static ApplicationForm of(CaseFile file) {
        var form = new ApplicationForm();
        form.setFirm(firm(file.firm()));
        form.setService(service(file.service()));
        form.setCover(cover(file.firm().finance()));
        form.setHomes(new ArrayList<>(file.homes().stream()
                .filter(home -> !home.status().ended())
                .map(HomeLine::setting)
                .map(AnswersOfCase::home)
                .toList()));
        return form;
    }

    static FirmPart firm(Firm firm) {
        var part = new FirmPart();
        part.setName(firm.name());
        part.setKind(firm.kind().name());
        part.setCompanyNumber(firm.companyNumber());
        part.setContactName(firm.contactName());
        part.setContactEmail(firm.contactEmail());
        part.setContactPhone(firm.contactPhone());
        return part;
    }

    private static ServicePart service(Service service) {
        var part = new ServicePart();
        part.setName(service.name());
        part.setUrn(service.urn());
        part.setStaffTotal(String.valueOf(service.staffTotal()));
        part.setStaffNights(String.valueOf(service.staffNights()));
        part.setStaffAgency(String.valueOf(service.staffAgency()));
        return part;
    }

    private static CoverPart cover(FinanceEntry finance) {
        var part = new CoverPart();
        part.setEmployersLiability(pounds(finance.employersLiability()));
        part.setEmployersLiabilityUntil(date(finance.employersLiabilityUntil()));
        part.setPublicLiability(pounds(finance.publicLiability()));
        part.setPublicLiabilityUntil(date(finance.publicLiabilityUntil()));
        part.setAccounts(finance.accountsFiled() ? "filed" : "notDue");
        part.setAccountsMadeUpTo(date(finance.accountsMadeUpTo()));
        return part;
    }

    private static HomePart home(Setting setting) {
        var part = new HomePart();
        part.setName(setting.name());
        part.setAddressLine(setting.addressLine());
        part.setTown(setting.town());
        part.setPostcode(setting.postcode().toString());
        part.setCouncil(setting.councilGss());
        part.setAges(setting.ages().name());
        part.setCategory(setting.category().name());
        part.setPlaces(String.valueOf(setting.places()));
        part.setLandlordName(setting.landlord().name());
        part.setLandlordKind(setting.landlord().kind().name());
        part.setLandlordAgreement(setting.landlord().agreement().name());
        return part;
    }

    private static String pounds(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static DateEntry date(LocalDate day) {
        return Optional.ofNullable(day).map(DateEntry::of).orElseGet(DateEntry::new);
    }
}
