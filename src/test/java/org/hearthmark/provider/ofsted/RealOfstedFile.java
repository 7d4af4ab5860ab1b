package org.hearthmark.provider.ofsted;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The list that Ofsted published as at 31 March 2025, beside the project; tests without it are reported as skipped. */
final class RealOfstedFile {

    private static final Path FILE = Path.of(System.getProperty("hearthmark.public-data", "../shared/data"))
            .resolve("ofsted/provider_at_march_2025.csv");

    private RealOfstedFile() {}

    static byte[] bytes() {
        assumeTrue(Files.isReadable(FILE), "There is no list at " + FILE);
        try {
            return Files.readAllBytes(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
