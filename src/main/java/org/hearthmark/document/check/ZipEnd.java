package org.hearthmark.document.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The record at the end of a zip file that says where its directory is.
 *
 * @param position where the record begins
 * @param comment how many bytes follow it by its own word
 * @param trailing how many bytes really follow it
 */
record ZipEnd(long position, int entries, long directoryBytes, long directoryAt, int comment, long trailing) {

    private static final int RECORD = 22;
    private static final int SEARCHED = 64 * 1024 + RECORD;
    private static final int MARK = 0x06054b50;

    static Optional<ZipEnd> of(Path file, long bytes) throws IOException {
        int length = (int) Math.min(bytes, SEARCHED);
        var tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel channel = FileChannel.open(file)) {
            while (tail.hasRemaining() && channel.read(tail, bytes - tail.remaining()) >= 0) {
                // a read may give less than was asked for
            }
        }
        for (int at = length - RECORD; at >= 0; at--) {
            if (tail.getInt(at) == MARK) {
                return Optional.of(read(tail, at, bytes - length));
            }
        }
        return Optional.empty();
    }

    private static ZipEnd read(ByteBuffer tail, int at, long before) {
        return new ZipEnd(
                before + at,
                Short.toUnsignedInt(tail.getShort(at + 10)),
                Integer.toUnsignedLong(tail.getInt(at + 12)),
                Integer.toUnsignedLong(tail.getInt(at + 16)),
                Short.toUnsignedInt(tail.getShort(at + 20)),
                (long) tail.limit() - at - RECORD);
    }

    /** Whether the record, its comment and the directory before it are exactly the end of the file. */
    boolean endsTheFile() {
        return comment == trailing && directoryAt + directoryBytes == position;
    }
}
