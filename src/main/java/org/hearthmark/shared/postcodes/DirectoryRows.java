package org.hearthmark.shared.postcodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.hearthmark.shared.Place;
import org.hearthmark.shared.Postcode;
import org.hearthmark.shared.Refusal;

/** Reads a directory line by line and keeps count of what it leaves out. Never holds more than one line. */
final class DirectoryRows {

    /** A postcode in use, and where it lies. */
    record Row(Postcode postcode, Place place, long line) {}

    static final int FAULTS_KEPT = 100;
    private static final int PROGRESS_EVERY = 250_000;
    private static final String NO_PLACE = "99.999999";

    private final BufferedReader text;
    private final DirectoryColumns columns;
    private final LongConsumer progress;
    private final List<DirectoryFault> faults = new ArrayList<>();
    private long line = 1;
    private long ended;
    private long unplaced;
    private long refused;

    /** @param progress told the number of lines read, now and then */
    DirectoryRows(BufferedReader text, LongConsumer progress) throws IOException {
        this.text = text;
        this.progress = progress;
        this.columns = DirectoryColumns.of(headings(text.readLine()));
    }

    private static List<String> headings(String first) {
        if (first == null) {
            throw Refusal.invalid("The file is empty");
        }
        try {
            return DirectoryLine.fields(first.replace("\uFEFF", ""));
        } catch (IllegalArgumentException broken) {
            throw Refusal.invalid("Line 1: " + broken.getMessage());
        }
    }

    /** The next postcode that is in use and has a place; empty at the end of the file. */
    Optional<Row> next() throws IOException {
        for (String next = text.readLine(); next != null; next = text.readLine()) {
            line++;
            if ((line - 1) % PROGRESS_EVERY == 0) {
                progress.accept(line - 1);
            }
            Optional<Row> row = next.isBlank() ? Optional.empty() : row(next);
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    private Optional<Row> row(String next) {
        List<String> fields;
        try {
            fields = DirectoryLine.fields(next);
        } catch (IllegalArgumentException broken) {
            return refuse("", broken.getMessage());
        }
        if (fields.size() < columns.width()) {
            return refuse("", "has " + fields.size() + " fields, " + columns.width() + " are needed");
        }
        if (columns.ended().isPresent()
                && !fields.get(columns.ended().getAsInt()).isEmpty()) {
            ended++;
            return Optional.empty();
        }
        return inUse(fields.get(columns.postcode()), fields.get(columns.latitude()), fields.get(columns.longitude()));
    }

    private Optional<Row> inUse(String typed, String latitude, String longitude) {
        Optional<Postcode> postcode = Postcode.parse(typed);
        if (postcode.isEmpty()) {
            return refuse("postcode", "\"" + typed + "\" is no postcode");
        }
        if (latitude.equals(NO_PLACE) || latitude.isEmpty() && longitude.isEmpty()) {
            unplaced++;
            return Optional.empty();
        }
        Optional<Double> north = degrees(latitude, 49, 61);
        Optional<Double> east = degrees(longitude, -9, 2);
        if (north.isEmpty()) {
            return refuse("latitude", "\"" + latitude + "\" is no latitude in the United Kingdom");
        }
        if (east.isEmpty()) {
            return refuse("longitude", "\"" + longitude + "\" is no longitude in the United Kingdom");
        }
        return Optional.of(new Row(postcode.get(), new Place(north.get(), east.get()), line));
    }

    private static Optional<Double> degrees(String typed, int least, int most) {
        try {
            return Optional.of(Double.valueOf(typed)).filter(value -> value >= least && value <= most);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private Optional<Row> refuse(String column, String reason) {
        refused++;
        keep(new DirectoryFault(line, column, reason));
        return Optional.empty();
    }

    /** @param first of the lines whose postcode stood in an earlier line */
    void refuseRepeated(long lines, List<DirectoryFault> first) {
        refused += lines;
        first.forEach(this::keep);
    }

    private void keep(DirectoryFault fault) {
        if (faults.size() < FAULTS_KEPT) {
            faults.add(fault);
        }
    }

    /** Of the lines read so far. */
    DirectoryReport report(String file, long postcodes) {
        return new DirectoryReport(
                file,
                line - 1,
                postcodes,
                ended,
                unplaced,
                refused,
                columns.ended().isPresent(),
                List.copyOf(faults));
    }
}
