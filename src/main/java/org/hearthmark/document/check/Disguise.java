package org.hearthmark.document.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.hearthmark.shared.Refusal;

/** Finds a file that is two things at once: a picture or PDF that other programs would open as an archive. */
final class Disguise {

    private Disguise() {}

    static void refuseHiddenArchive(Path file, long bytes) throws IOException {
        Optional<ZipEnd> end = ZipEnd.of(file, bytes);
        if (end.isPresent() && directoryBefore(file, end.get())) {
            throw Refusal.invalid(
                    "This file has an archive hidden at its end. Save the picture or document anew, and send that.");
        }
    }

    private static boolean directoryBefore(Path file, ZipEnd end) throws IOException {
        long at = end.position() - end.directoryBytes();
        if (at < 0) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            var mark = ByteBuffer.allocate(4);
            channel.read(mark, at);
            return mark.getInt(0) == 0x504b0102;
        }
    }
}
