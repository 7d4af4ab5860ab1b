package org.hearthmark.provider.companieshouse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearthmark.provider.CompanyReading;

/**
 * Whether an insolvency case has ended, and when. Source: Companies House's code list of case dates. A receivership has no
 * date of its end: it has ended when every receiver has ceased to act.
 */
final class InsolvencyReading {

    private static final Set<String> ENDS = Set.of(
            "administration-ended-on",
            "administration-discharged-on",
            "case-end-on",
            "concluded-winding-up-on",
            "dissolved-on",
            "moratorium-ended-on",
            "voluntary-arrangement-ended-on");

    private static final Set<String> RECEIVERSHIPS =
            Set.of("administrative-receiver", "receiver-manager", "receivership", "scottish-administrative-receiver");

    private InsolvencyReading() {}

    static CompanyReading.InsolvencyCase of(Shapes.Case insolvency) {
        var type = Objects.requireNonNullElse(insolvency.type(), "unknown");
        var ended = insolvency.dates().stream()
                .filter(date -> date.type() != null && ENDS.contains(date.type()) && date.date() != null)
                .map(Shapes.CaseDate::date)
                .max(Comparator.naturalOrder())
                .or(() -> RECEIVERSHIPS.contains(type) ? allCeased(insolvency) : Optional.empty());
        return new CompanyReading.InsolvencyCase(type, ended.isEmpty(), ended.orElse(null));
    }

    private static Optional<LocalDate> allCeased(Shapes.Case insolvency) {
        var acting = insolvency.practitioners().stream().anyMatch(one -> one.ceasedToActOn() == null);
        return acting
                ? Optional.empty()
                : insolvency.practitioners().stream()
                        .map(Shapes.Practitioner::ceasedToActOn)
                        .max(Comparator.naturalOrder());
    }
}
