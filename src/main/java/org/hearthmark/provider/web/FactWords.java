package org.hearthmark.provider.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.CompanyReading.Charge;
import org.hearthmark.provider.CompanyReading.Controller;
import org.hearthmark.provider.CompanyReading.Disqualification;
import org.hearthmark.provider.CompanyReading.InsolvencyCase;
import org.hearthmark.provider.CompanyReading.Officer;
import org.hearthmark.provider.CompanyReading.Profile;
import org.hearthmark.provider.FactKind;
import org.hearthmark.shared.DaysInWords;
import org.springframework.util.StringUtils;

/** What a register's usable answers say, in plain words, one sentence a line; values of the register in its own words. */
final class FactWords {

    private static final int LAST_FILINGS = 3;

    private final CompanyReading reading;

    FactWords(CompanyReading reading) {
        this.reading = reading;
    }

    /** Empty where the answer of this kind cannot be read. */
    List<String> of(FactKind kind) {
        return switch (kind) {
            case COMPANY_PROFILE ->
                reading.profile().map(FactWords::profile).orElse(List.of("Companies House knows no such company."));
            case INSOLVENCY -> each(reading.insolvency(), "No insolvency case.", FactWords::insolvency);
            case CHARGES -> each(reading.charges(), "No charge.", FactWords::charge);
            case FILING_HISTORY -> filings();
            case OFFICERS ->
                each(
                        reading.officers()
                                .map(all -> all.stream()
                                        .filter(officer -> officer.resignedOn() == null)
                                        .toList()),
                        "No officer today.",
                        FactWords::officer);
            case PERSONS_WITH_CONTROL ->
                each(
                        reading.controllers()
                                .map(all -> all.stream()
                                        .filter(controller -> controller.ceasedOn() == null)
                                        .toList()),
                        "Nobody with significant control today.",
                        FactWords::controller);
            case DISQUALIFICATIONS ->
                each(
                        reading.disqualifications(),
                        "Nobody who runs or controls the company is found among the disqualified.",
                        FactWords::disqualification);
        };
    }

    private static List<String> profile(Profile profile) {
        List<String> lines = new ArrayList<>();
        lines.add(profile.name() + ": " + plain(profile.status())
                + (profile.statusDetail() == null ? "" : " (" + plain(profile.statusDetail()) + ")")
                + (profile.createdOn() == null ? "" : ", since " + DaysInWords.day(profile.createdOn())) + ".");
        if (profile.accountsDue() != null) {
            lines.add(
                    due("Accounts", "were", "are", profile.accountsOverdue(), DaysInWords.day(profile.accountsDue())));
        }
        if (profile.confirmationDue() != null) {
            lines.add(due(
                    "The confirmation statement",
                    "was",
                    "is",
                    profile.confirmationOverdue(),
                    DaysInWords.day(profile.confirmationDue())));
        }
        if (profile.officeDisputed()) {
            lines.add("The registered office is in dispute.");
        }
        if (profile.officeUndeliverable()) {
            lines.add("Post to the registered office cannot be delivered.");
        }
        return lines;
    }

    private static String due(String what, String past, String present, boolean overdue, String day) {
        return overdue
                ? what + " " + past + " due on " + day + " and late."
                : what + " " + present + " due on " + day + ".";
    }

    private static String insolvency(InsolvencyCase one) {
        return words(one.type())
                + (one.open()
                        ? ": open."
                        : one.endedOn() == null ? ": ended." : ": ended on " + DaysInWords.day(one.endedOn()) + ".");
    }

    private static String charge(Charge charge) {
        return words(charge.status())
                + (charge.createdOn() == null ? "" : ", created on " + DaysInWords.day(charge.createdOn()))
                + (charge.overEverything() ? ", over everything the company has" : "")
                + (charge.enforced() ? ", a receiver was appointed" : "")
                + (charge.entitled().isEmpty() ? "" : ", for " + String.join(" and ", charge.entitled())) + ".";
    }

    private List<String> filings() {
        return each(
                reading.filings().map(all -> all.stream().limit(LAST_FILINGS).toList()),
                "Nothing was ever filed.",
                filing -> DaysInWords.day(filing.day()) + ": "
                        + words(filing.description() == null ? filing.category() : filing.description()) + ".");
    }

    private static String officer(Officer officer) {
        return officer.name() + ", " + plain(officer.role()) + ".";
    }

    private static String controller(Controller controller) {
        return (controller.name() == null ? words(controller.kind()) : controller.name())
                + (controller.number() == null ? "" : ", number " + controller.number())
                + (controller.country() == null ? "" : ", " + controller.country()) + ".";
    }

    private static String disqualification(Disqualification one) {
        return one.name() + ", disqualified"
                + (one.from() == null ? "" : " from " + DaysInWords.day(one.from()))
                + (one.until() == null ? "" : " until " + DaysInWords.day(one.until())) + ".";
    }

    private interface InWords<T> {
        String of(T one);
    }

    private static <T> List<String> each(Optional<List<T>> known, String none, InWords<T> inWords) {
        return known.map(all -> all.isEmpty()
                        ? List.of(none)
                        : all.stream().map(inWords::of).toList())
                .orElse(List.of());
    }

    /** The register writes its values with hyphens. */
    private static String plain(String value) {
        return value == null ? "not told" : value.replace('-', ' ');
    }

    private static String words(String value) {
        return StringUtils.capitalize(plain(value));
    }
}
