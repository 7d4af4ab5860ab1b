package org.hearthmark.provider;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What must hold of a person before they are entered in a staff list; names each field that is wrong. */
class StaffRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ROLE = 100;

    private final Set<UUID> services;
    private final Set<String> regions;
    private final LocalDate latestStart;

    StaffRules(Set<UUID> services, Set<String> regions, LocalDate today) {
        this.services = services;
        this.regions = regions;
        // somebody may be on the list who is engaged and begins soon; a far day is a slip
        this.latestStart = today.plusYears(1);
    }

    /** What is wrong, by field; empty when nothing is. */
    Map<String, String> problemsOf(StaffEntry entry) {
        Map<String, String> problems = new LinkedHashMap<>();
        require(problems, isName(entry.name()), "name", "Enter the person's full name, in letters");
        require(problems, fits(entry.role(), LONGEST_ROLE), "role", "Enter the role, in up to 100 characters");
        require(
                problems,
                entry.service() != null && services.contains(entry.service()),
                "service",
                "Choose one of your services");
        require(problems, regions.contains(entry.region()), "region", "Choose a region of England");
        require(problems, startsInReason(entry.startDate()), "startDate", "Enter the day on which the person started");
        return problems;
    }

    private boolean startsInReason(LocalDate start) {
        return start != null && start.getYear() >= 1950 && !start.isAfter(latestStart);
    }

    /** Begins with a letter, so that no spreadsheet takes it for a formula, and can be told from others. */
    private static boolean isName(String name) {
        return fits(name, LONGEST_NAME)
                && Character.isLetter(name.strip().codePointAt(0))
                && !PersonName.key(name).isBlank();
    }

    private static boolean fits(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }

    private static void require(Map<String, String> problems, boolean holds, String field, String otherwise) {
        if (!holds) {
            problems.put(field, otherwise);
        }
    }
}
