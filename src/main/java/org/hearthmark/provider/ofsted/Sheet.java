package org.hearthmark.provider.ofsted;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hearthmark.shared.Refusal;

/** The rows of a file: the titles above the headings, the headings, and what stands below them. */
record Sheet(List<SheetRow> titles, Headings headings, List<SheetRow> rows) {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int HEADINGS_WITHIN = 30;

    /**
     * What was read of a file with one separator.
     *
     * @param problem why it could not be read to its end; null when it could
     */
    private record Read(List<SheetRow> rows, String problem) {

        OptionalInt headings() {
            return IntStream.range(0, Math.min(rows.size(), HEADINGS_WITHIN))
                    .filter(index -> Headings.isIn(rows.get(index).cells()))
                    .findFirst();
        }
    }

    /** @throws Refusal INVALID when it is no table with headings of Ofsted's */
    static Sheet of(String text) {
        for (char separator : SEPARATORS) {
            OptionalInt headings = read(text, separator, HEADINGS_WITHIN).headings();
            if (headings.isPresent()) {
                return withHeadingsAt(headings.getAsInt(), read(text, separator, Integer.MAX_VALUE));
            }
        }
        throw Refusal.invalid(
                "No row among the first " + HEADINGS_WITHIN
                        + " holds the headings of Ofsted's provider-level list, such as URN, Provision type and Registration status");
    }

    private static Sheet withHeadingsAt(int index, Read read) {
        if (read.problem != null) {
            throw Refusal.invalid(
                    "The file is no sound CSV: a quotation mark is missing, or one too many. " + read.problem);
        }
        return new Sheet(
                read.rows.subList(0, index),
                Headings.of(read.rows.get(index).cells()),
                read.rows.subList(index + 1, read.rows.size()).stream()
                        .filter(row -> !row.blank())
                        .toList());
    }

    private static Read read(String text, char separator, int most) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        List<SheetRow> rows = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            read(parser, most, rows);
            return new Read(rows, null);
        } catch (IOException | UncheckedIOException unsound) {
            var cause = unsound.getCause() == null ? unsound : unsound.getCause();
            return new Read(rows, cause.getMessage());
        }
    }

    private static void read(CSVParser parser, int most, List<SheetRow> rows) {
        Iterator<CSVRecord> records = parser.iterator();
        int line = 1;
        while (rows.size() < most && records.hasNext()) {
            CSVRecord cells = records.next();
            rows.add(new SheetRow(line, rows.size() + 1, cells.toList()));
            line = (int) parser.getCurrentLineNumber() + 1;
        }
    }
}
