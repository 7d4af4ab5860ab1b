package org.hearthmark.document.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hearthmark.document.store.BlobStore;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * The door for files: streams one into a temporary place, hashing as it goes, and checks it before anybody keeps it. Needs
 * the same small memory for any size.
 */
@Component
public class Intake {

    /** The largest file that is taken: 20 MB. */
    public static final long LARGEST = 20L * 1024 * 1024;

    private static final int CHUNK = 64 * 1024;

    private final BlobStore store;
    private final ContentCheck check;

    Intake(BlobStore store, ContentCheck check) {
        this.store = store;
        this.check = check;
    }

    /** A file on its way in; closing it removes what was not kept. */
    public record Entry(Received file) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file.temporary());
        }
    }

    /** @throws Refusal INVALID with what is wrong; nothing is left behind */
    public Entry receive(String claimedName, InputStream content) throws IOException {
        String name = ClaimedName.checked(claimedName);
        Path temporary = store.temporary();
        boolean passed = false;
        try {
            var digest = sha256();
            long bytes = copy(content, temporary, digest);
            var type = check.passed(temporary, bytes, name);
            passed = true;
            return new Entry(
                    new Received(temporary, name, type, bytes, HexFormat.of().formatHex(digest.digest())));
        } finally {
            if (!passed) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private static long copy(InputStream content, Path target, MessageDigest digest) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read; (read = content.read(chunk)) >= 0; ) {
                bytes += read;
                if (bytes > LARGEST) {
                    throw Refusal.invalid(
                            "This file is larger than 20 MB. Make it smaller, for example by a lower resolution, or send it in parts.");
                }
                digest.update(chunk, 0, read);
                out.write(chunk, 0, read);
            }
        }
        if (bytes == 0) {
            throw Refusal.invalid("This file is empty. Choose it again, or another one.");
        }
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
