package org.hearthmark.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The heads of the chain outside the database, one line each, on the disk before the next is made: whoever shortens or
 * rewrites the chain would have to change this file, too. Copy it to a place of its own.
 */
@Component
class HeadsFile {

    private static final int LONGEST_LINE = 256;

    /** A line: when it was sealed, number of the seal, last sealed number, hash. */
    record Line(Instant at, long sequence, long to, String hash) {

        static Line of(String text) {
            String[] parts = text.split(" ");
            return new Line(Instant.parse(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3]);
        }

        static String text(SealedHead head) {
            return head.at() + " " + head.sequence() + " " + head.to() + " " + head.hash() + "\n";
        }
    }

    private final Path path;

    HeadsFile(@Value("${hearthmark.audit.heads:${hearthmark.database.directory:data}/audit-heads.log}") Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** Number of the seal exported last; empty when there is none. A line cut off by a crash is taken away first. */
    synchronized OptionalLong last() {
        if (!exists()) {
            return OptionalLong.empty();
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            String end = end(file);
            int whole = end.lastIndexOf('\n') + 1;
            file.truncate(file.size() - (end.length() - whole));
            String last = end.substring(0, whole).strip();
            return last.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(
                            Line.of(last.substring(last.lastIndexOf('\n') + 1)).sequence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String end(FileChannel file) throws IOException {
        long from = Math.max(0, file.size() - 2 * LONGEST_LINE);
        ByteBuffer bytes = ByteBuffer.allocate((int) (file.size() - from));
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
            // until the end
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
    }

    synchronized void append(List<SealedHead> heads) {
        String lines = heads.stream().map(Line::text).collect(Collectors.joining());
        try {
            Files.createDirectories(path.getParent());
            try (FileChannel file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII));
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Heads of the audit trail cannot be written to " + path, e);
        }
    }

    /** All lines, one after the other, as text: they may have been changed by hand. */
    void read(Consumer<String> reader) {
        try (Stream<String> lines = Files.lines(path, StandardCharsets.US_ASCII)) {
            lines.forEach(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
