package org.hearthmark.shared.postcodes;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hearthmark.shared.PostcodesLoaded;
import org.hearthmark.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads a directory of postcodes in one transaction: it is read as a stream into a new table that takes the place of the
 * old one at the end. A file that is refused changes nothing.
 */
@Component
public class PostcodeDirectory {

    private static final int PEEKED = 64 * 1024;

    private final PostcodeTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostcodeDirectory(PostcodeTable table, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param file its name, for the report
     * @param fewer whether it may have less than half of what is loaded now
     * @param progress told the number of lines read, now and then
     * @throws Refusal INVALID when this is no directory, when too much in it is wrong, or when a load is under way
     */
    @Transactional
    public DirectoryReport load(InputStream in, String file, boolean fewer, String by, LongConsumer progress) {
        if (!table.mine()) {
            throw Refusal.invalid("Another load of postcodes is under way: wait for its end");
        }
        try {
            DirectoryReport report = read(in, file, progress);
            refuseWhatIsWrong(report, fewer);
            table.swapIn();
            UUID load = table.record(report, clock.instant(), by);
            events.publishEvent(new PostcodesLoaded(load));
            return report;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file ended early or could not be read", unreadable);
        }
    }

    private DirectoryReport read(InputStream in, String file, LongConsumer progress) throws IOException {
        var bytes = new BufferedInputStream(in, PEEKED);
        refuseWhatIsNoText(bytes);
        var rows = new DirectoryRows(
                new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), PEEKED), progress);
        long copied = table.copy(rows);
        long kept = table.fill();
        if (kept < copied) {
            rows.refuseRepeated(copied - kept, table.repeated(DirectoryRows.FAULTS_KEPT));
        }
        return rows.report(file, kept);
    }

    private static void refuseWhatIsNoText(BufferedInputStream bytes) throws IOException {
        bytes.mark(PEEKED);
        byte[] first = bytes.readNBytes(PEEKED);
        bytes.reset();
        boolean lines = first.length < PEEKED;
        for (byte one : first) {
            if (one == 0) {
                throw Refusal.invalid("This is not text in UTF-8: unpack the directory, and give its CSV file");
            }
            lines |= one == '\n';
        }
        if (!lines) {
            throw Refusal.invalid("This has no lines: give the directory's CSV file");
        }
    }

    private void refuseWhatIsWrong(DirectoryReport report, boolean fewer) {
        if (report.postcodes() == 0) {
            throw Refusal.invalid("There is no postcode in use in this file. " + report.inWords());
        }
        if (report.mostlyWrong()) {
            throw Refusal.invalid("Too many lines are wrong, so nothing was loaded. " + report.inWords());
        }
        long loaded = table.loaded();
        if (!fewer && report.postcodes() < loaded / 2) {
            throw Refusal.invalid("This file has " + report.postcodes() + " postcodes, " + loaded
                    + " are loaded: say that fewer are meant if it is right. Nothing was loaded.");
        }
    }
}
