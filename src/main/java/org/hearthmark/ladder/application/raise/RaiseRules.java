package org.hearthmark.ladder.application.raise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Grace;

/** What a raise must keep to, each fault with the field that it belongs to. Pure. */
public final class RaiseRules {

    /**
     * Days between the publication of a raise and its day: providers have six weeks to see what comes. The scheme's
     * calendar takes its first step after as much.
     */
    public static final int NOTICE_DAYS = 42;

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_WHY = 2000;

    /** Nobody has to follow a raise later than a year after it takes effect. */
    public static final int LONGEST_GRACE = 364;

    private static final int FLOOR = 1;
    private static final int HIGHEST = 3;
    /** Whoever means a day in this century has typed it right. */
    private static final int MOST_YEARS_AHEAD = 5;

    private RaiseRules() {}

    /** @throws Refusal INVALID with every fault, by field; of an item the field is {@code levels[…]} */
    static void require(RaiseContent content, InForce inForce, LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        text(faults, "title", content.title(), LONGEST_TITLE, "Enter a title");
        text(faults, "why", content.why(), LONGEST_WHY, "Say why the standard is to be raised");
        known(faults, "regions", content.regions(), inForce.regions(), "Choose regions of England");
        known(faults, "categories", content.categories(), inForce.categories(), "Choose kinds of homes");
        levels(faults, content, inForce);
        day(faults, content.day(), today);
        grace(faults, "safetyDays", content.safetyDays());
        grace(faults, "otherDays", content.otherDays());
        if (!faults.isEmpty()) {
            throw Refusal.invalid("There is a problem with this raise", faults);
        }
    }

    private static void text(Map<String, String> faults, String field, String text, int longest, String ifMissing) {
        if (text.isBlank()) {
            faults.put(field, ifMissing);
        } else if (text.length() > longest) {
            faults.put(field, "Use " + longest + " characters or fewer");
        }
    }

    private static void known(
            Map<String, String> faults, String field, Collection<String> said, Set<String> known, String ifNot) {
        if (!known.containsAll(said)) {
            faults.put(field, ifNot);
        }
    }

    private static void levels(Map<String, String> faults, RaiseContent content, InForce inForce) {
        if (content.levels().isEmpty()) {
            faults.put("levels", "Choose at least one item and its new level");
        }
        new TreeMap<>(content.levels()).forEach((item, level) -> {
            var fault = level(item, level, content, inForce);
            if (!fault.isEmpty()) {
                faults.put("levels[" + item + "]", fault);
            }
        });
    }

    private static String level(String item, int level, RaiseContent content, InForce inForce) {
        if (!inForce.items().contains(item)) {
            return "The checklist has no item " + item;
        }
        if (level < FLOOR) {
            return item + ": level 1 is the floor, nothing asks for less";
        }
        if (level > HIGHEST) {
            return item + ": the highest level is " + HIGHEST;
        }
        return inForce.of(item, content.regions(), content.categories())
                .map(asked -> notRaised(item, level, asked))
                .orElse("");
    }

    private static String notRaised(String item, int level, InForce.Range asked) {
        if (level < asked.highest()) {
            return item + ": level " + asked.highest() + " is asked already, and a raise asks for no less";
        }
        return level == asked.lowest() ? item + ": level " + level + " is asked already" : "";
    }

    private static void day(Map<String, String> faults, LocalDate day, LocalDate today) {
        if (day == null) {
            faults.put("day", "Enter the day on which it takes effect");
        } else if (day.isBefore(today)) {
            faults.put("day", "This day is over");
        } else if (day.isBefore(earliest(today))) {
            faults.put(
                    "day",
                    "Providers have " + NOTICE_DAYS + " days' notice: enter " + DaysInWords.day(earliest(today))
                            + " or a later day");
        } else if (day.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            faults.put("day", "Enter a day within the next " + MOST_YEARS_AHEAD + " years");
        }
    }

    /** The first day on which a raise that is published today may take effect. */
    public static LocalDate earliest(LocalDate today) {
        return today.plusDays(NOTICE_DAYS);
    }

    private static void grace(Map<String, String> faults, String field, int days) {
        if (days < Grace.SHORTEST) {
            faults.put(field, "Grace is the notice of what follows: " + Grace.SHORTEST + " days at least");
        } else if (days > LONGEST_GRACE) {
            faults.put(field, "Enter " + LONGEST_GRACE + " days or fewer");
        }
    }
}
