package org.hearthmark.accreditation.web.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearthmark.accreditation.web.TypedFields;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.FirmKind;
import org.springframework.validation.BindingResult;

/** Checks an application before it is sent, section by section, in the order of the page. */
final class ApplicationCheck {

    static final int MOST_HOMES = 20;

    private static final Pattern URN = Pattern.compile("(?i)(SC)?\\d{6,8}");

    private final HomeCheck homeCheck;
    private final LocalDate today;

    ApplicationCheck(Councils councils, LocalDate today) {
        this.homeCheck = new HomeCheck(councils);
        this.today = today;
    }

    void check(ApplicationForm form, BindingResult result) {
        var typed = new TypedFields(result);
        firm(form.getFirm(), typed);
        service(form, typed);
        cover(form.getCover(), typed);
        homes(form, typed);
        if (!form.isDeclared()) {
            typed.fault("declared", "Confirm that what you have entered is true");
        }
    }

    private void firm(FirmPart firm, TypedFields typed) {
        typed.text("firm.name", firm.getName(), 200, "Enter the name of the firm");
        typed.choice("firm.kind", firm.getKind(), FirmKind.values(), "Select what kind of firm it is");
        if (FirmKind.COMPANY.name().equals(firm.getKind())
                && firm.getCompanyNumber().isBlank()) {
            typed.fault("firm.companyNumber", "Enter the company number");
        }
        if (!firm.getCompanyNumber().isBlank() && firm.companyNumber().isEmpty()) {
            typed.fault(
                    "firm.companyNumber",
                    "Enter the company number as Companies House has it, like 01234567 or OC123456");
        }
        typed.text("firm.contactName", firm.getContactName(), 200, "Enter the name of the person to contact");
        typed.email("firm.contactEmail", firm.getContactEmail());
        typed.text("firm.contactPhone", firm.getContactPhone(), 30, "Enter a telephone number");
    }

    private void service(ApplicationForm form, TypedFields typed) {
        var service = form.getService();
        typed.text("service.name", service.getName(), 200, "Enter the name of the service");
        typed.shapeIfAny(
                "service.urn", service.getUrn(), URN, "Enter Ofsted's number, 6 to 8 digits, or leave it empty");
        if (service.getUrn().isBlank() && form.getHomes().stream().anyMatch(HomeCheck::offersPlacesToChildren)) {
            typed.fault(
                    "service.urn",
                    "Enter Ofsted's number: a service with places for 16 and 17 year olds must be registered");
        }
        typed.whole("service.staffTotal", service.getStaffTotal(), 1, 5000, "how many people work in the service");
        typed.whole("service.staffNights", service.getStaffNights(), 0, 5000, "how many of them work at night");
        if (number(service.getStaffNights()) > number(service.getStaffTotal())) {
            typed.fault("service.staffNights", "More people work at night than work in the service");
        }
        typed.whole("service.staffAgency", service.getStaffAgency(), 0, 5000, "how many of them come from agencies");
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    private void cover(CoverPart cover, TypedFields typed) {
        typed.pounds("cover.employersLiability", cover.getEmployersLiability(), "the employers' liability cover");
        typed.date("cover.employersLiabilityUntil", cover.getEmployersLiabilityUntil(), "the last day of that cover");
        typed.pounds("cover.publicLiability", cover.getPublicLiability(), "the public liability cover");
        typed.date("cover.publicLiabilityUntil", cover.getPublicLiabilityUntil(), "the last day of that cover");
        if (!Set.of("filed", "notDue").contains(cover.getAccounts())) {
            typed.fault("cover.accounts", "Select whether accounts have been filed");
        }
        if (cover.getAccounts().equals("filed")) {
            typed.date("cover.accountsMadeUpTo", cover.getAccountsMadeUpTo(), "the date the accounts are made up to");
            typed.notAfter(
                    "cover.accountsMadeUpTo",
                    cover.getAccountsMadeUpTo(),
                    today,
                    "The date the accounts are made up to must be in the past");
        }
    }

    private void homes(ApplicationForm form, TypedFields typed) {
        var addresses = new HashSet<String>();
        if (form.getHomes().isEmpty() || form.getHomes().size() > MOST_HOMES) {
            typed.fault("homes", "Apply for 1 to " + MOST_HOMES + " homes at a time");
        }
        for (int i = 0; i < form.getHomes().size(); i++) {
            var home = form.getHomes().get(i);
            homeCheck.check(home, "homes[" + i + "].", typed);
            if (!addresses.add(sameAddress(home))) {
                typed.fault("homes[" + i + "].addressLine", "This address is already in this application");
            }
        }
    }

    private static String sameAddress(HomePart home) {
        return (home.getAddressLine() + home.getPostcode())
                .replaceAll("\\W", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
