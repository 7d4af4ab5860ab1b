package org.hearthmark.document.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearthmark.document.FileType;
import org.hearthmark.shared.Refusal;

/** A picture of a size that a camera makes, which is nothing else besides. */
final class PictureCheck {

    /** The largest phone cameras of 2026 make 200 million points. */
    private static final long MOST_POINTS = 250_000_000;

    private static final int LONGEST_SIDE = 30_000;
    private static final Pattern SOMETHING_ELSE =
            Pattern.compile("%pdf-|<script|<html|<!doctype html|<\\?php", Pattern.CASE_INSENSITIVE);

    private PictureCheck() {}

    static void pass(FileType type, Path file, byte[] head) throws IOException {
        if (SOMETHING_ELSE
                .matcher(new String(head, StandardCharsets.ISO_8859_1))
                .find()) {
            throw Refusal.invalid("This picture is something else as well. Save it anew, and send that.");
        }
        Optional<PictureSize> size = PictureSize.of(type, file, head);
        if (size.filter(PictureSize::some).isEmpty()) {
            throw Refusal.invalid("This picture is damaged. Take or save it anew, and send that.");
        }
        if (size.get().points() > MOST_POINTS || size.get().longestSide() > LONGEST_SIDE) {
            throw Refusal.invalid("This picture has far too many points. Save it smaller, and send that.");
        }
    }
}
