package org.hearthmark.accreditation.domain.recheck;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearthmark.accreditation.domain.desk.DeskCheck;
import org.hearthmark.accreditation.domain.desk.DeskCheckList;
import org.hearthmark.accreditation.domain.recheck.RegisterReading.Basis;
import org.hearthmark.provider.OfstedEntry;
import org.hearthmark.provider.OfstedList;
import org.hearthmark.provider.RegistrationStatus;
import org.hearthmark.shared.DaysInWords;

/**
 * What Ofsted's published list says of D16 (registration) and D17 (inspection and enforcement). A service that never was on
 * a list may have been registered since: that is pending, while one that has vanished from it is a stop.
 */
final class OfstedChecks {

    private static final String REGISTRATION = "D16";
    private static final String OUTCOME = "D17";

    private final ServiceOnList service;
    private final boolean placesFor16;
    private final LocalDate day;
    private final Optional<OfstedList> list;

    OfstedChecks(RegisterFacts facts) {
        this.service = facts.service();
        this.placesFor16 = facts.firm().placesFor16();
        this.day = facts.day();
        this.list = service.list().filter(one -> one.usableOn(day));
    }

    List<RegisterReading> all() {
        if (list.isEmpty()) {
            return bothPending(whyNoList());
        }
        return service.entry().map(this::told).orElseGet(this::unknown);
    }

    /** An entry that could not be read on later lists is as old as the last list that told of it. */
    private List<RegisterReading> told(OfstedEntry entry) {
        if (!entry.usableOn(day)) {
            return bothPending(entry.source() + " is the last that told of " + entry.urn()
                    + ", and it is too old to be used. Look it up in Ofsted's register.");
        }
        return entry.status() == RegistrationStatus.NOT_REGISTERED ? gone(entry) : listed(entry);
    }

    private String whyNoList() {
        return service.list()
                .map(old -> old.source() + " is the last that was imported, and it is too old to be used.")
                .orElse("No list of Ofsted has been imported yet.");
    }

    private List<RegisterReading> unknown() {
        if (!placesFor16) {
            var from = list.orElseThrow();
            return notRegistered(
                    DeskCheck.NOT_APPLICABLE,
                    "not on it; every home is for people of 18 and over",
                    new Basis(from.source(), from.asAt(), from.goodUntil()));
        }
        return bothPending(
                service.urn() == null
                        ? "The provider states no number of Ofsted: look the service up by its name."
                        : list.orElseThrow().source() + ": " + service.urn()
                                + " never was on a list. It may have been registered since: look it up in Ofsted's register.");
    }

    private List<RegisterReading> gone(OfstedEntry entry) {
        var words = service.urn() + ": “" + entry.statusWord() + "”";
        return placesFor16
                ? notRegistered("notRegistered", words, basis(entry))
                : notRegistered(
                        DeskCheck.NOT_APPLICABLE, words + "; every home is for people of 18 and over", basis(entry));
    }

    private static List<RegisterReading> notRegistered(String answer, String words, Basis basis) {
        return List.of(
                told(REGISTRATION, answer, Map.of(), words, basis).found(List.of(answer)),
                told(OUTCOME, DeskCheck.NOT_APPLICABLE, Map.of(), words, basis));
    }

    private List<RegisterReading> listed(OfstedEntry entry) {
        var seen = new LinkedHashMap<String, Object>();
        seen.put("urn", service.urn());
        Optional.ofNullable(entry.registeredOn()).ifPresent(since -> seen.put("registeredFrom", since.toString()));
        var since = Optional.ofNullable(entry.registeredOn())
                .map(day -> ", registered on " + DaysInWords.day(day))
                .orElse("");
        var registration = told(
                REGISTRATION,
                entry.supportedAccommodation() ? "registered" : "otherCategory",
                seen,
                "“" + entry.statusWord() + "”, " + provision(entry) + since,
                basis(entry));
        return List.of(registration.found(List.of(provision(entry))), outcome(entry));
    }

    private static String provision(OfstedEntry entry) {
        return Objects.toString(entry.provisionType(), "kind of provision not told")
                .toLowerCase(Locale.UK);
    }

    private RegisterReading outcome(OfstedEntry entry) {
        if (entry.status() == RegistrationStatus.SUSPENDED) {
            return told(OUTCOME, "suspended", Map.of(), "registration suspended", basis(entry))
                    .found(List.of("suspended"));
        }
        return switch (entry.outcome()) {
            case CONSISTENTLY_STRONG -> inspected("outcome1", entry, entry.outcomeWord());
            case INCONSISTENT -> inspected("outcome2", entry, entry.outcomeWord());
            case SERIOUS_WEAKNESSES -> inspected("outcome3", entry, entry.outcomeWord());
            case OTHER -> inspected("amber", entry, entry.outcomeWord());
            case UNKNOWN -> pending(OUTCOME, entry.source() + " does not tell the outcome.");
            case NOT_INSPECTED ->
                entry.judgement() == null
                        ? told(OUTCOME, "notInspected", Map.of(), "registered and not inspected yet", basis(entry))
                        : inspected("amber", entry, entry.judgement());
        };
    }

    private RegisterReading inspected(String answer, OfstedEntry entry, String words) {
        Map<String, Object> seen = entry.inspectedOn() == null
                ? Map.of()
                : Map.of("inspectedOn", entry.inspectedOn().toString());
        var when = entry.inspectedOn() == null ? "inspected" : "inspected on " + DaysInWords.day(entry.inspectedOn());
        return told(OUTCOME, answer, seen, when + ": “" + words + "”", basis(entry))
                .found(List.of(words + ", " + entry.inspectedOn()));
    }

    private static Basis basis(OfstedEntry entry) {
        return new Basis(entry.source(), entry.asAt(), entry.goodUntil());
    }

    private static RegisterReading told(
            String check, String answer, Map<String, Object> seen, String words, Basis basis) {
        return reading(check, answer, seen, basis.source() + ": " + words, Optional.of(basis));
    }

    private static List<RegisterReading> bothPending(String why) {
        return List.of(pending(REGISTRATION, why), pending(OUTCOME, why));
    }

    private static RegisterReading pending(String check, String why) {
        return reading(check, DeskCheck.PENDING, Map.of(), why, Optional.empty());
    }

    private static RegisterReading reading(
            String check, String answer, Map<String, Object> seen, String note, Optional<Basis> basis) {
        var published = DeskCheckList.published().check(check);
        return new RegisterReading(published, published.answer(answer), seen, note, basis, Optional.empty());
    }
}
