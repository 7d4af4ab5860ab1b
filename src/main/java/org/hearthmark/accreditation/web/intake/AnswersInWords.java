package org.hearthmark.accreditation.web.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearthmark.member.Council;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.LandlordAgreement;
import org.hearthmark.provider.LandlordKind;
import org.hearthmark.shared.web.DateEntry;
import org.hearthmark.shared.web.Dates;

/** A checked application in words, section by section, for "check your answers". */
public final class AnswersInWords {

    /**
     * One section.
     *
     * @param anchor where on the form the section begins
     */
    public record Section(String title, String anchor, Map<String, String> rows) {}

    private final Councils councils;
    private final Dates dates = new Dates();

    AnswersInWords(Councils councils) {
        this.councils = councils;
    }

    List<Section> of(ApplicationForm form) {
        var sections = new ArrayList<Section>();
        sections.add(new Section("The firm", "firm", firm(form.getFirm())));
        sections.add(new Section("The service and its staff", "service", service(form.getService())));
        sections.add(new Section("Insurance and accounts", "cover", cover(form.getCover())));
        for (int i = 0; i < form.getHomes().size(); i++) {
            sections.add(new Section(
                    "Home " + (i + 1), "home-" + i, home(form.getHomes().get(i))));
        }
        return sections;
    }

    /** A home that is added later, and the service it is added to. */
    List<Section> of(HomePart home, String service) {
        return List.of(
                new Section("The service", "service", Map.of("Name", service)),
                new Section("The home and its landlord", "home", home(home)));
    }

    private static Map<String, String> firm(FirmPart firm) {
        var rows = new LinkedHashMap<String, String>();
        rows.put("Name", firm.getName());
        rows.put("Kind", FirmKind.valueOf(firm.getKind()).label());
        rows.put("Company number", firm.companyNumber().orElse("None"));
        rows.put("Contact", firm.getContactName());
        rows.put("Email", firm.getContactEmail());
        rows.put("Telephone", firm.getContactPhone());
        return rows;
    }

    private static Map<String, String> service(ServicePart service) {
        var rows = new LinkedHashMap<String, String>();
        rows.put("Name", service.getName());
        rows.put("Ofsted's number (URN)", orNone(service.getUrn()));
        rows.put("People who work in it", service.getStaffTotal());
        rows.put("Of them at night", service.getStaffNights());
        rows.put("Of them from agencies", service.getStaffAgency());
        return rows;
    }

    private Map<String, String> cover(CoverPart cover) {
        var rows = new LinkedHashMap<String, String>();
        rows.put(
                "Employers' liability",
                "£" + cover.getEmployersLiability() + until(cover.getEmployersLiabilityUntil()));
        rows.put("Public liability", "£" + cover.getPublicLiability() + until(cover.getPublicLiabilityUntil()));
        rows.put(
                "Accounts",
                cover.getAccounts().equals("filed")
                        ? "Filed, made up to " + day(cover.getAccountsMadeUpTo())
                        : "None due yet, or none asked for by law");
        return rows;
    }

    private Map<String, String> home(HomePart home) {
        var rows = new LinkedHashMap<String, String>();
        rows.put("Name", home.getName());
        rows.put("Address", home.getAddressLine() + ", " + home.getTown() + ", " + home.getPostcode());
        rows.put("Council", councils.find(home.getCouncil()).map(Council::name).orElse(""));
        rows.put("Ages", AgeRange.valueOf(home.getAges()).label());
        rows.put("Kind", Category.valueOf(home.getCategory()).label());
        rows.put("Places", home.getPlaces());
        rows.put(
                "Landlord",
                home.getLandlordName() + " ("
                        + LandlordKind.valueOf(home.getLandlordKind()).label() + "), "
                        + LandlordAgreement.valueOf(home.getLandlordAgreement()).label());
        return rows;
    }

    private String until(DateEntry last) {
        return ", until " + day(last);
    }

    private String day(DateEntry entry) {
        return entry.date().map(dates::day).orElse("");
    }

    private static String orNone(String text) {
        return text.isBlank() ? "None" : text;
    }
}
