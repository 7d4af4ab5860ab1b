package org.hearthmark.accreditation.application.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearthmark.accreditation.domain.sample.ConditionalStart;
import org.hearthmark.accreditation.domain.sample.ElementScore;
import org.hearthmark.accreditation.domain.sample.FileElement;
import org.hearthmark.accreditation.domain.sample.FileFindings;
import org.hearthmark.provider.StaffList;
import org.hearthmark.shared.Refusal;

/**
 * What must hold of the findings about one staff file. A conditional start needs identity and DBS complete, and what it
 * leaves outstanding must really be missing (SI 2023/416 regulation 17(4), to be confirmed). No text names anybody.
 */
final class FileRule {

    private static final String TITLE = "This file cannot be recorded as it is";
    private static final String NO_NAMES = "Leave names out: the file is known by its number.";

    private final StaffList list;
    private final LocalDate today;

    FileRule(StaffList list, LocalDate today) {
        this.list = list;
        this.today = today;
    }

    void refuseFaults(FileFindings findings, String comment) {
        var faults = new LinkedHashMap<String, String>();
        Arrays.stream(FileElement.values()).forEach(element -> checkElement(element, findings, faults));
        findings.conditionalStart().ifPresent(start -> checkStart(start, findings, faults));
        refuseNames(findings, comment, faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(TITLE, faults);
        }
    }

    private static void checkElement(FileElement element, FileFindings findings, Map<String, String> faults) {
        if (!findings.scores().containsKey(element)) {
            faults.put(field(element), "Say how you found " + element.title() + ".");
        } else if (findings.score(element) == ElementScore.NOT_APPLICABLE) {
            if (!element.mayNotApply()) {
                faults.put(field(element), element.title() + " applies to everybody.");
            } else if (findings.reasons().getOrDefault(element, "").isBlank()) {
                faults.put(field(element) + "Reason", "Say why " + element.name() + " does not apply.");
            }
        }
    }

    private void checkStart(ConditionalStart start, FileFindings findings, Map<String, String> faults) {
        if (Stream.of(FileElement.F1, FileElement.F2)
                .anyMatch(element -> findings.score(element).below())) {
            faults.put(
                    "conditionalStart",
                    "Nobody starts conditionally without F1 identity and F2 DBS: record them as missing instead.");
        }
        start.outstanding().stream()
                .filter(element -> !findings.score(element).below())
                .forEach(element -> faults.put("outstanding", element.name() + " is not outstanding: you found it."));
        if (start.outstanding().isEmpty()) {
            faults.put("outstanding", "Say which of F3 to F6 are outstanding.");
        }
        if (start.until().isBefore(today)) {
            faults.put("until", "The day has passed: what was outstanding until then is missing now.");
        }
    }

    private void refuseNames(FileFindings findings, String comment, Map<String, String> faults) {
        if (comment != null && list.namesAnybody(comment)) {
            faults.put("comment", NO_NAMES);
        }
        findings.reasons().forEach((element, reason) -> {
            if (list.namesAnybody(reason)) {
                faults.put(field(element) + "Reason", NO_NAMES);
            }
        });
        findings.conditionalStart().ifPresent(start -> {
            if (list.namesAnybody(start.stepsTaken())) {
                faults.put("stepsTaken", NO_NAMES);
            }
            if (list.namesAnybody(start.supervisor())) {
                faults.put("supervisor", "Say the role, not the name.");
            }
        });
    }

    private static String field(FileElement element) {
        return element.name().toLowerCase(Locale.ROOT);
    }
}
