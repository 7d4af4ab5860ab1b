package org.hearthmark.document.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.hearthmark.document.FileType;
import org.hearthmark.shared.Refusal;

/**
 * Word, Excel and OpenDocument files are zip archives: each part is unpacked once, counted and thrown away, so that one
 * that explodes, hides a program or says two different things about its parts is found before anybody opens it.
 */
final class OfficeArchive {

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_DIRECTORY = 512 * 1024;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final long ALWAYS_ALLOWED = 10L * 1024 * 1024;
    private static final int MOST_TIMES = 100;
    private static final int CHUNK = 64 * 1024;

    private final long packed;
    private final Set<String> names = new HashSet<>();
    private final OfficeParts parts = new OfficeParts();
    private final byte[] chunk = new byte[CHUNK];
    private long unpacked;

    private OfficeArchive(long packed) {
        this.packed = packed;
    }

    static FileType type(Path file) throws IOException {
        long bytes = Files.size(file);
        ZipEnd end = ZipEnd.of(file, bytes).filter(ZipEnd::endsTheFile).orElseThrow(OfficeArchive::broken);
        if (end.entries() > MOST_PARTS || end.directoryBytes() > MOST_DIRECTORY) {
            throw explodes();
        }
        var archive = new OfficeArchive(bytes);
        archive.read(file);
        if (!archive.names.equals(ZipDirectory.names(file, end))) {
            throw broken();
        }
        return archive.parts.type().orElseThrow(OfficeArchive::archive);
    }

    private void read(Path file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (!names.add(entry.getName())) {
                    throw broken();
                }
                requireInside(entry.getName());
                unpack(entry, zip);
            }
        } catch (ZipException | java.io.EOFException | IllegalArgumentException damaged) {
            throw broken();
        }
    }

    private void unpack(ZipEntry entry, InputStream part) throws IOException {
        if (names.size() > MOST_PARTS) {
            throw explodes();
        }
        int filled = part.readNBytes(chunk, 0, chunk.length);
        count(filled);
        parts.look(entry.getName(), chunk, filled);
        for (int read; (read = part.read(chunk)) >= 0; ) {
            count(read);
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED || unpacked > ALWAYS_ALLOWED && unpacked > packed * MOST_TIMES) {
            throw explodes();
        }
    }

    private static void requireInside(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.startsWith("/") || plain.contains("\\") || plain.contains("..") || plain.matches("[a-z]:.*")) {
            throw broken();
        }
    }

    private static Refusal archive() {
        return Refusal.invalid("Archives are not taken. Send the files in it one by one.");
    }

    private static Refusal explodes() {
        return Refusal.invalid("This file unpacks to far more than it should. Save it anew, or send it as a PDF.");
    }

    private static Refusal broken() {
        return Refusal.invalid(
                "This file is damaged, or protected by a password. Save it anew without one, and send that.");
    }
}
