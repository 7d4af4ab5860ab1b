package org.hearthmark.provider.ofsted;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hearthmark.shared.Refusal;

/** The rows of a file: the titles above the headings, the headings, and what stands below them. */
record Sheet(List<SheetRow> titles, Headings headings, List<SheetRow> rows) {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int HEADINGS_WITHIN = 30;

    /** @throws Refusal INVALID when it is no table with headings of Ofsted's */
    static Sheet of(String text) {
        for (char separator : SEPARATORS) {
            List<SheetRow> first = rows(text, separator, HEADINGS_WITHIN);
            for (int index = 0; index < first.size(); index++) {
                if (Headings.isIn(first.get(index).cells())) {
                    return withHeadingsAt(index, rows(text, separator, Integer.MAX_VALUE));
                }
            }
        }
        throw Refusal.invalid(
                "No row among the first " + HEADINGS_WITHIN
                        + " holds the headings of Ofsted's provider-level list, such as URN, Provision type and Registration status");
    }

    private static Sheet withHeadingsAt(int index, List<SheetRow> rows) {
        return new Sheet(
                rows.subList(0, index),
                Headings.of(rows.get(index).cells()),
                rows.subList(index + 1, rows.size()).stream()
                        .filter(row -> !row.blank())
                        .toList());
    }

    private static List<SheetRow> rows(String text, char separator, int most) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            return rows(parser, most);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (UncheckedIOException broken) {
            throw Refusal.invalid("The file is no sound CSV: a quotation mark is missing, or one too many. "
                    + broken.getCause().getMessage());
        }
    }

    private static List<SheetRow> rows(CSVParser parser, int most) {
        List<SheetRow> rows = new ArrayList<>();
        Iterator<CSVRecord> records = parser.iterator();
        int line = 1;
        while (rows.size() < most && records.hasNext()) {
            CSVRecord cells = records.next();
            rows.add(new SheetRow(line, rows.size() + 1, cells.toList()));
            line = (int) parser.getCurrentLineNumber() + 1;
        }
        return rows;
    }
}
