package org.hearthmark.accreditation.domain.recheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.domain.desk.DeskCheck;
import org.hearthmark.accreditation.domain.desk.DeskCheckList;
import org.hearthmark.accreditation.domain.recheck.RegisterReading.Basis;
import org.hearthmark.accreditation.domain.recheck.ServiceOnList.Entry;
import org.hearthmark.accreditation.domain.recheck.ServiceOnList.ListDay;
import org.hearthmark.shared.DaysInWords;

/**
 * What Ofsted's published list says of D16 (registration) and D17 (inspection and enforcement). A service that never was on
 * a list may have been registered since: that is pending, while one that has vanished from it is a stop.
 */
final class OfstedChecks {

    private static final String REGISTRATION = "D16";
    private static final String OUTCOME = "D17";
    private static final String SUPPORTED_ACCOMMODATION = "supported accommodation";

    private final ServiceOnList service;
    private final boolean placesFor16;
    private final LocalDate day;

    OfstedChecks(RegisterFacts facts) {
        this.service = facts.service();
        this.placesFor16 = facts.firm().placesFor16();
        this.day = facts.day();
    }

    List<RegisterReading> all() {
        var list = service.usableOn(day);
        if (list.isEmpty()) {
            return List.of(pending(REGISTRATION, whyNoList()), pending(OUTCOME, whyNoList()));
        }
        return service.entry()
                .map(entry -> entry.gone() ? gone(list.get()) : listed(list.get(), entry))
                .orElseGet(() -> unknown(list.get()));
    }

    private String whyNoList() {
        return service.list()
                .map(old -> "The last list of Ofsted that was imported, as at " + DaysInWords.day(old.asAt())
                        + ", is too old to be used.")
                .orElse("No list of Ofsted has been imported yet.");
    }

    private List<RegisterReading> unknown(ListDay list) {
        if (!placesFor16) {
            return notRegistered(
                    list, DeskCheck.NOT_APPLICABLE, "not on the list, and every home is for people of 18 and over");
        }
        var why = service.urn() == null
                ? "The provider states no number of Ofsted: look the service up by its name."
                : words(
                        list,
                        service.urn() + " is not on the list and never was on one. It may have been registered since:"
                                + " look it up in Ofsted's register.");
        return List.of(pending(REGISTRATION, why), pending(OUTCOME, why));
    }

    private List<RegisterReading> gone(ListDay list) {
        return placesFor16
                ? notRegistered(list, "notRegistered", service.urn() + " was on an earlier list and is on it no longer")
                : notRegistered(
                        list,
                        DeskCheck.NOT_APPLICABLE,
                        "no longer on the list; every home is for people of 18 and over");
    }

    private List<RegisterReading> notRegistered(ListDay list, String answer, String words) {
        return List.of(
                told(REGISTRATION, answer, Map.of(), list, words),
                told(OUTCOME, DeskCheck.NOT_APPLICABLE, Map.of(), list, words));
    }

    private List<RegisterReading> listed(ListDay list, Entry entry) {
        var seen = new LinkedHashMap<String, Object>();
        seen.put("urn", service.urn());
        Optional.ofNullable(entry.registeredOn()).ifPresent(since -> seen.put("registeredFrom", since.toString()));
        boolean category = entry.provision().toLowerCase(Locale.ROOT).contains(SUPPORTED_ACCOMMODATION);
        return List.of(
                told(
                        REGISTRATION,
                        category ? "registered" : "otherCategory",
                        seen,
                        list,
                        "“" + entry.status() + "”, " + entry.provision().toLowerCase(Locale.UK)
                                + Optional.ofNullable(entry.registeredOn())
                                        .map(since -> ", registered on " + DaysInWords.day(since))
                                        .orElse("")),
                outcome(list, entry));
    }

    private RegisterReading outcome(ListDay list, Entry entry) {
        if (entry.suspended()) {
            return told(OUTCOME, "suspended", Map.of(), list, "registration suspended");
        }
        if (!entry.active()) {
            return told(
                    OUTCOME, "amber", Map.of(), list, "“" + entry.status() + "”: a status that somebody has to judge");
        }
        if (entry.outcome() == null || entry.outcome().isBlank()) {
            return entry.inspectedOn() == null
                    ? told(OUTCOME, "notInspected", Map.of(), list, "registered and not inspected yet")
                    : told(
                            OUTCOME,
                            "amber",
                            Map.of(),
                            list,
                            inspected(entry) + "; the list tells no outcome of the three");
        }
        Map<String, Object> seen = entry.inspectedOn() == null
                ? Map.of()
                : Map.of("inspectedOn", entry.inspectedOn().toString());
        return told(
                OUTCOME, outcomeCode(entry.outcome()), seen, list, inspected(entry) + ": “" + entry.outcome() + "”");
    }

    private static String inspected(Entry entry) {
        return entry.inspectedOn() == null ? "inspected" : "inspected on " + DaysInWords.day(entry.inspectedOn());
    }

    /** Ofsted's words for the three outcomes have changed by a word or two; one that is new to us is for somebody to judge. */
    private static String outcomeCode(String outcome) {
        var words = outcome.toLowerCase(Locale.ROOT);
        if (words.contains("weaknesses")) {
            return "outcome3";
        }
        if (words.startsWith("inconsistent")) {
            return "outcome2";
        }
        return words.startsWith("consistently strong") ? "outcome1" : "amber";
    }

    private static RegisterReading told(
            String check, String answer, Map<String, Object> seen, ListDay list, String words) {
        var basis = new Basis(list.source(), list.asAt(), list.goodUntil());
        return reading(check, answer, seen, words(list, words), Optional.of(basis));
    }

    private static String words(ListDay list, String words) {
        return list.source() + ", as at " + DaysInWords.day(list.asAt()) + ": " + words;
    }

    private static RegisterReading pending(String check, String why) {
        return reading(check, DeskCheck.PENDING, Map.of(), why, Optional.empty());
    }

    private static RegisterReading reading(
            String check, String answer, Map<String, Object> seen, String note, Optional<Basis> basis) {
        var published = DeskCheckList.published().check(check);
        return new RegisterReading(published, published.answer(answer), seen, note, basis, Optional.<Instant>empty());
    }
}
