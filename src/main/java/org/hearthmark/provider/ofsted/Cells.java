package org.hearthmark.provider.ofsted;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cells of one row of a list; what is wrong with them is gathered, so that a row is reported once with all of it. */
class Cells {

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final int LONGEST = 200;
    private static final int LONGEST_SHOWN = 40;
    private static final int LONGEST_WITHHELD = 20;
    private static final Pattern WITHHELD = Pattern.compile("\\W*redacted\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern GARBLED = Pattern.compile("\uFFFD|\u00E2\u20AC|\u00C3[\u0080-\u00BF]");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT));

    private final SheetRow row;
    private final Headings headings;
    private final Map<ListColumn, String> tidied = new EnumMap<>(ListColumn.class);
    private final List<Fault> faults = new ArrayList<>();

    Cells(SheetRow row, Headings headings) {
        this.row = row;
        this.headings = headings;
    }

    List<Fault> faults() {
        return faults;
    }

    /** What does not fit the headings: a row that ends early, text beyond them, a cell that swallowed its neighbours. */
    void checkShape() {
        List<String> cells = row.cells();
        if (cells.size() <= headings.lastKept()) {
            fault(cells.size(), "The line ends before this column");
        }
        for (int index = 0; index < cells.size(); index++) {
            String cell = cells.get(index);
            if (cell.strip().indexOf('\n') >= 0) {
                fault(index, "A line break: perhaps a quotation mark is missing, or one too many");
            } else if (!cell.isBlank() && !headings.headed(index)) {
                fault(index, "Text where no heading stands: perhaps a comma is too many in this line");
            }
        }
    }

    boolean withheld(ListColumn column) {
        String text = raw(column);
        return text.length() < LONGEST_WITHHELD && WITHHELD.matcher(text).matches();
    }

    boolean empty(ListColumn column) {
        return raw(column).isEmpty();
    }

    /** The text of a cell; null where it is empty or withheld. */
    String text(ListColumn column) {
        String text = raw(column);
        if (text.isEmpty() || withheld(column)) {
            return null;
        }
        if (text.length() > LONGEST) {
            fault(column, "Longer than " + LONGEST + " characters");
        } else if (GARBLED.matcher(text).find()) {
            fault(column, "Letters were garbled when the file was saved: " + shown(text));
        }
        return text;
    }

    /** The text of a cell that must hold one. */
    String required(ListColumn column) {
        String text = text(column);
        if (text == null) {
            fault(column, withheld(column) ? "Withheld, and without it the row cannot be used" : "Empty");
        }
        return text;
    }

    /** A day from 1900 up to the latest; null where it is empty or withheld. */
    LocalDate day(ListColumn column, LocalDate latest) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        LocalDate day = DAYS.stream()
                .flatMap(format -> parsed(text, format).stream())
                .findFirst()
                .orElse(null);
        if (day == null) {
            fault(column, shown(text) + " is no day as dd/mm/yyyy");
        } else if (day.isBefore(EARLIEST) || day.isAfter(latest)) {
            fault(column, shown(text) + (day.isBefore(EARLIEST) ? " is before 1900" : " is after the day of the list"));
        }
        return day;
    }

    /** A whole number from 0 to the most; null where it is empty or withheld. */
    Integer count(ListColumn column, int most) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) > most) {
            fault(column, shown(text) + " is no number from 0 to " + most);
            return null;
        }
        return Integer.valueOf(text);
    }

    void fault(ListColumn column, String reason) {
        fault(headings.columns().getOrDefault(column, 0), reason);
    }

    private void fault(int index, String reason) {
        String column = headings.nameOf(index);
        faults.stream()
                .filter(fault -> fault.column().equals(column))
                .findFirst()
                .ifPresentOrElse(
                        fault -> faults.set(faults.indexOf(fault), at(column, fault.reason() + "; " + reason)),
                        () -> faults.add(at(column, reason)));
    }

    private Fault at(String column, String reason) {
        return new Fault(row.line(), row.row(), column, reason);
    }

    /** Without spaces around it and with single ones inside; empty where the row or the list has no such column. */
    private String raw(ListColumn column) {
        return tidied.computeIfAbsent(column, this::tidied);
    }

    private String tidied(ListColumn column) {
        Integer index = headings.columns().get(column);
        return index == null || index >= row.cells().size()
                ? ""
                : Headings.tidy(row.cells().get(index));
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    static String shown(String text) {
        return "\"" + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text) + "\"";
    }
}
