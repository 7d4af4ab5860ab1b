package org.hearthmark.provider.ofsted;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** Takes a file that Ofsted published: reads it first, and then compares and writes in one transaction, or not at all. */
@Component
public class OfstedImports {

    /** In bytes; no list of Ofsted's is as large. */
    public static final int LARGEST = ListText.LARGEST;

    /**
     * What somebody gives us.
     *
     * @param asAt    the day of the list, where they say it; the title of the file says it otherwise
     * @param shorter whether they know that many providers have vanished from it
     */
    public record Given(byte[] file, String fileName, Optional<LocalDate> asAt, boolean shorter, String by) {}

    private final ListBook book;
    private final Clock clock;

    OfstedImports(ListBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    public ImportReport take(Given given) {
        ReadList list;
        try {
            list = ListReader.read(given.file(), given.asAt(), LondonTime.today(clock));
        } catch (Refusal anotherFile) {
            return ImportReport.refused(anotherFile.title());
        }
        if (list.tooManyRefused()) {
            return ImportReport.refused(
                    list.refused() + " of " + list.count() + " rows cannot be taken, which is more than 5 in 100",
                    list);
        }
        return book.enter(
                list, new ListBook.Origin(fileName(given), sha256(given.file()), given.by(), given.shorter()));
    }

    private static String fileName(Given given) {
        String name = given.fileName() == null ? "" : given.fileName().strip();
        return name.isEmpty() ? "unnamed" : name.substring(Math.max(0, name.length() - 200));
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
