package org.hearthmark.provider;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearthmark.shared.Postcode;

/** What must hold of what a provider states before anything of it is kept; names each field that is wrong. */
class EntryRules {

    private static final Pattern URN = Pattern.compile("(SC)?[0-9]{6,8}");

    private final Predicate<String> councilExists;
    private final Map<String, String> problems = new LinkedHashMap<>();

    EntryRules(Predicate<String> councilExists) {
        this.councilExists = councilExists;
    }

    /** What is wrong, by field, as in {@code homes[1].postcode}; empty when nothing is. */
    Map<String, String> problemsOf(ProviderEntry entry) {
        checkFirm(entry.firm());
        checkService(entry.service());
        checkFinance(entry.finance());
        checkHomes(entry.homes());
        return problems;
    }

    /** The same of homes alone. */
    Map<String, String> problemsOf(List<HomeEntry> homes) {
        checkHomes(homes);
        return problems;
    }

    private void checkFirm(FirmEntry firm) {
        require(!blank(firm.name()), "firm.name", "Enter the name of the provider");
        require(firm.kind() != null, "firm.kind", "Choose what kind of provider this is");
        require(!blank(firm.contactName()), "firm.contactName", "Enter the name of a person we can speak to");
        require(!blank(firm.contactEmail()), "firm.contactEmail", "Enter an e-mail address");
        require(!blank(firm.contactPhone()), "firm.contactPhone", "Enter a telephone number");
        require(
                firm.companyNumber() == null
                        || CompanyNumber.parse(firm.companyNumber()).isPresent(),
                "firm.companyNumber",
                "Enter the company number as Companies House has it, such as 01234567");
    }

    private void checkService(ServiceEntry service) {
        require(!blank(service.name()), "service.name", "Enter the name of the service");
        require(
                service.urn() == null || URN.matcher(service.urn()).matches(),
                "service.urn",
                "Enter the URN as Ofsted gives it, such as 2712345");
        require(service.staffTotal() >= 0, "service.staffTotal", "Enter how many people work in the service");
        checkPart(service.staffNights(), service.staffTotal(), "service.staffNights");
        checkPart(service.staffAgency(), service.staffTotal(), "service.staffAgency");
    }

    private void checkPart(int part, int total, String field) {
        require(part >= 0 && part <= Math.max(0, total), field, "Enter a number from 0 to the number of all staff");
    }

    private void checkFinance(FinanceEntry finance) {
        checkCover(finance.employersLiability(), "finance.employersLiability");
        checkCover(finance.publicLiability(), "finance.publicLiability");
        String untilWhen = "Enter the last day of the cover";
        require(finance.employersLiabilityUntil() != null, "finance.employersLiabilityUntil", untilWhen);
        require(finance.publicLiabilityUntil() != null, "finance.publicLiabilityUntil", untilWhen);
    }

    private void checkCover(BigDecimal cover, String field) {
        require(cover != null && cover.signum() >= 0, field, "Enter the cover in pounds, or 0");
    }

    private void checkHomes(List<HomeEntry> homes) {
        require(!homes.isEmpty(), "homes", "Add at least one home");
        Set<String> addresses = new HashSet<>();
        for (int index = 0; index < homes.size(); index++) {
            HomeEntry home = homes.get(index);
            String field = "homes[" + index + "].";
            checkHome(home, field);
            boolean addressed = !blank(home.addressLine())
                    && Postcode.parse(home.postcode()).isPresent();
            require(
                    !addressed || addresses.add(StatedHome.of(home).addressKey()),
                    field + "addressLine",
                    "This home is in the list already");
        }
    }

    private void checkHome(HomeEntry home, String field) {
        require(!blank(home.name()), field + "name", "Enter the name of the home");
        require(!blank(home.addressLine()), field + "addressLine", "Enter the first line of the address");
        require(!blank(home.town()), field + "town", "Enter the town");
        require(
                Postcode.parse(home.postcode()).isPresent(),
                field + "postcode",
                "Enter a full postcode, such as E8 1EA");
        require(
                home.councilGss() != null && councilExists.test(home.councilGss()),
                field + "councilGss",
                "Choose the council the home is in");
        require(home.ages() != null, field + "ages", "Choose the ages the home is for");
        require(home.category() != null, field + "category", "Choose the category of the home");
        require(home.places() > 0, field + "places", "Enter how many young people can live there");
        checkLandlord(home.landlord(), field + "landlord");
    }

    private void checkLandlord(LandlordEntry landlord, String field) {
        boolean complete =
                landlord != null && !blank(landlord.name()) && landlord.kind() != null && landlord.agreement() != null;
        require(complete, field, "Say who the home is held from, and by what agreement");
    }

    private void require(boolean holds, String field, String otherwise) {
        if (!holds) {
            problems.put(field, otherwise);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
