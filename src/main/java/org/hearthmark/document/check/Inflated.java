package org.hearthmark.document.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.hearthmark.shared.Refusal;

/** Reads a compressed part of a PDF, with an end to what one file may unpack to. */
final class Inflated {

    private static final long MOST = 64L * 1024 * 1024;

    private Inflated() {}

    /** @return what the file has unpacked to so far */
    static long read(Path file, long at, long before, Supplier<Refusal> otherwise, PdfTokens tokens)
            throws IOException {
        var inflater = new Inflater();
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(at);
            var counted = new Counted(new InflaterInputStream(in, inflater), before, otherwise);
            tokens.read(counted);
            return counted.bytes;
        } catch (ZipException | java.io.EOFException broken) {
            throw otherwise.get();
        } finally {
            inflater.end();
        }
    }

    private static final class Counted extends InputStream {

        private final InputStream in;
        private final Supplier<Refusal> otherwise;
        private long bytes;

        private Counted(InputStream in, long before, Supplier<Refusal> otherwise) {
            this.in = in;
            this.bytes = before;
            this.otherwise = otherwise;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            bytes += Math.max(0, read);
            if (bytes > MOST) {
                throw otherwise.get();
            }
            return read;
        }
    }
}
