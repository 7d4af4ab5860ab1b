package org.hearthmark.accreditation.web.casefile;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.provider.FinanceEntry;
import org.hearthmark.provider.Registration;
import org.hearthmark.shared.web.Dates;

/** The facts of a case as rows of text for its page. */
public final class CaseFacts {

    private final CaseFile file;
    private final Dates dates = new Dates();

    public CaseFacts(CaseFile file) {
        this.file = file;
    }

    public Map<String, String> firm() {
        var firm = file.firm();
        var rows = new LinkedHashMap<String, String>();
        rows.put("Name", firm.name());
        rows.put("Kind", firm.kind().label());
        rows.put("Company number", Objects.requireNonNullElse(firm.companyNumber(), "None"));
        rows.put("Contact", firm.contactName() + ", " + firm.contactEmail() + ", " + firm.contactPhone());
        return rows;
    }

    public Map<String, String> service() {
        var service = file.service();
        var rows = new LinkedHashMap<String, String>();
        rows.put("Name", service.name());
        rows.put("Ofsted's number (URN)", Objects.requireNonNullElse(service.urn(), "None"));
        rows.put(
                "Ofsted's register", file.registration().map(this::registration).orElse("Not looked up yet"));
        var staff = service.staffing();
        rows.put(
                "Staff",
                staff.total() + " people, " + staff.nights() + " at night, " + staff.agency() + " from agencies");
        return rows;
    }

    private String registration(Registration fact) {
        return fact.status().label() + " since " + dates.day(fact.trueFrom()) + ", seen on " + dates.day(fact.asAt());
    }

    public Map<String, String> cover() {
        FinanceEntry finance = file.firm().finance();
        var rows = new LinkedHashMap<String, String>();
        rows.put("Employers' liability", cover(finance.employersLiability(), finance.employersLiabilityUntil()));
        rows.put("Public liability", cover(finance.publicLiability(), finance.publicLiabilityUntil()));
        rows.put(
                "Accounts",
                finance.accountsFiled()
                        ? "Filed, made up to " + dates.day(finance.accountsMadeUpTo())
                        : "None due yet, or none asked for by law");
        return rows;
    }

    private String cover(BigDecimal pounds, LocalDate until) {
        var format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setMaximumFractionDigits(0);
        return format.format(pounds) + ", until " + dates.day(until);
    }
}
