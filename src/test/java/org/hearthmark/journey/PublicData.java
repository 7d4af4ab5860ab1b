package org.hearthmark.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Public files beside the project, which are never copied into it. Where they are is said by the system property
 * {@code hearthmark.public-data}; tests that need them are reported as skipped where they are not.
 */
public final class PublicData {

    private static final Path FOLDER = Path.of(System.getProperty("hearthmark.public-data", "../shared/data"));

    private PublicData() {}

    /** The rows of a file by the names of its columns, which stand in the row after the titles. */
    public static List<Map<String, String>> rows(String file, int titles) {
        List<List<String>> lines = lines(text(file));
        List<String> names = lines.get(titles);
        return lines.stream()
                .skip(titles + 1L)
                .filter(line -> line.size() == names.size())
                .map(line -> IntStream.range(0, names.size())
                        .boxed()
                        .collect(Collectors.toMap(names::get, line::get, (first, second) -> first)))
                .toList();
    }

    /** A file as it was published; without it the test is reported as skipped. */
    public static Path file(String name) {
        Path path = FOLDER.resolve(name);
        assumeTrue(Files.isReadable(path), "There is no public data at " + path);
        return path;
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Fields may be quoted, and then hold commas, quotes and line breaks. */
    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(field.toString().strip());
                field.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else {
                field.append(c);
            }
        }
        return lines;
    }
}
