package org.hearthmark.provider;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The cells of one line of an uploaded staff list, made into a person; what cannot be read is said. */
class StaffCells {

    private static final List<DateTimeFormatter> DATES = List.of(date("uuuu-M-d"), date("d/M/uuuu"), date("d.M.uuuu"));
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "");

    private final UnaryOperator<String> cells;
    private final Map<String, String> problems;

    StaffCells(UnaryOperator<String> cells, Map<String, String> problems) {
        this.cells = cells;
        this.problems = problems;
    }

    StaffEntry entry(Map<String, UUID> services, Map<String, String> regions) {
        return new StaffEntry(
                unquoted(cells.apply("Name")),
                unquoted(cells.apply("Role")),
                services.get(StaffSheet.plain(unquoted(cells.apply("Service")))),
                regions.getOrDefault(StaffSheet.plain(cells.apply("Region")), ""),
                day(),
                yes("Night or sleep-in"),
                yes("Agency"),
                yes("Conditional start"),
                yes("Registered service manager"));
    }

    /** Lists that are given out mark what a spreadsheet would take for a formula; the mark is not part of the name. */
    private static String unquoted(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private LocalDate day() {
        String typed = cells.apply("Start date");
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(typed, format);
            } catch (DateTimeParseException notThisOne) {
                // the next format is tried; none fitting is the problem below
                continue;
            }
        }
        problems.put("startDate", "Write the start date as 2025-03-27 or 27/3/2025");
        return null;
    }

    private boolean yes(String heading) {
        String typed = StaffSheet.plain(cells.apply(heading));
        if (!YES.contains(typed) && !NO.contains(typed)) {
            problems.put(heading, "Write yes or no under \"" + heading + "\"");
        }
        return YES.contains(typed);
    }

    private static DateTimeFormatter date(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
