package org.hearthmark.provider.web;

import java.util.Map;
import java.util.Optional;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.OfstedEntry;
import org.hearthmark.provider.OfstedList;
import org.hearthmark.provider.OfstedRegister;
import org.hearthmark.provider.fact.CompanyLookUp;
import org.hearthmark.provider.fact.CompanyLookUp.Found;
import org.springframework.stereotype.Component;

/** Looks up what somebody typed of their firm, and says what came of it in words. */
@Component
class FirmRegisters {

    private static final String BY_HAND = " You can go on by hand.";

    private final CompanyLookUp companies;
    private final OfstedRegister ofsted;

    FirmRegisters(CompanyLookUp companies, OfstedRegister ofsted) {
        this.companies = companies;
        this.ofsted = ofsted;
    }

    /** @param problems gets what must be put right, by field */
    FirmLookedUp lookUp(FirmForm form, Map<String, String> problems) {
        Optional<Found> company = CompanyNumber.parse(form.getCompanyNumber()).map(companies::of);
        company.filter(Found.Unknown.class::isInstance)
                .ifPresent(unknown -> problems.put(
                        "companyNumber",
                        ((Found.Unknown) unknown).source() + " has no company with this number. Check the number"));
        Optional<OfstedEntry> entry = form.getUrn().isEmpty() ? Optional.empty() : ofsted.entry(form.getUrn());
        return new FirmLookedUp(
                company.map(FirmRegisters::inWords).orElse(null),
                company.filter(Found.Company.class::isInstance)
                        .map(found -> ((Found.Company) found).name())
                        .orElse(null),
                form.getUrn().isEmpty()
                        ? null
                        : entry.map(FirmRegisters::inWords).orElseGet(() -> notOnList(form.getUrn())),
                entry.map(OfstedEntry::name).orElse(null));
    }

    private static String inWords(Found found) {
        if (found instanceof Found.Company company) {
            return company.source() + " has " + company.name() + ", " + company.status() + ", under this number.";
        }
        return found instanceof Found.NoAnswer none ? none.why() + "." + BY_HAND : null;
    }

    private static String inWords(OfstedEntry entry) {
        String owner = entry.owner() == null ? "" : ", owned by " + entry.owner();
        String council = entry.council() == null ? "" : ", in " + entry.council();
        return entry.source() + " has " + entry.name() + owner + council + " under the URN " + entry.urn() + ".";
    }

    private String notOnList(String urn) {
        return ofsted.latest()
                .map(OfstedList::source)
                .map(source -> source + " has no provider with the URN " + urn + ". Check it." + BY_HAND)
                .orElse("We have no list of Ofsted’s here, so we cannot look the URN up." + BY_HAND);
    }
}
