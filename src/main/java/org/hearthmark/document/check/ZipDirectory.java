package org.hearthmark.document.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The names in the directory of a zip file: programs go by it, while a stream goes by the parts themselves. */
final class ZipDirectory {

    private static final int ENTRY = 46;
    private static final int MARK = 0x02014b50;

    private ZipDirectory() {}

    static Set<String> names(Path file, ZipEnd end) throws IOException {
        var directory = ByteBuffer.allocate((int) end.directoryBytes()).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel channel = FileChannel.open(file)) {
            while (directory.hasRemaining() && channel.read(directory, end.directoryAt() + directory.position()) >= 0) {
                // a read may give less than was asked for
            }
        }
        var names = new HashSet<String>();
        for (int at = 0; at + ENTRY <= directory.limit() && directory.getInt(at) == MARK; ) {
            int name = Short.toUnsignedInt(directory.getShort(at + 28));
            int extra = Short.toUnsignedInt(directory.getShort(at + 30));
            int comment = Short.toUnsignedInt(directory.getShort(at + 32));
            if (at + ENTRY + name > directory.limit()) {
                return names;
            }
            names.add(new String(directory.array(), at + ENTRY, name, StandardCharsets.UTF_8));
            at += ENTRY + name + extra + comment;
        }
        return names;
    }
}
