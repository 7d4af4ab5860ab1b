package org.hearthmark.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The models and forms of the repository, by path; a copy can carry a planted fault without any file being touched. */
record ModelFiles(Map<String, String> byPath) {

    static ModelFiles ofTheRepository() {
        Map<String, String> files = new TreeMap<>();
        for (String folder : new String[] {"processes", "forms"}) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                found.filter(Files::isRegularFile).forEach(file -> files.put(file.toString(), read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ModelFiles(files);
    }

    Map<String, String> ending(String ending) {
        return filtered(path -> path.endsWith(ending));
    }

    private Map<String, String> filtered(Predicate<String> wanted) {
        Map<String, String> some = new TreeMap<>(byPath);
        some.keySet().removeIf(wanted.negate());
        return some;
    }

    /** A copy in which one text of one file is replaced by another, everywhere in that file. */
    ModelFiles with(String path, String text, String fault) {
        if (!byPath.getOrDefault(path, "").contains(text)) {
            throw new IllegalArgumentException(path + " does not contain: " + text);
        }
        Map<String, String> copy = new TreeMap<>(byPath);
        copy.put(path, byPath.get(path).replace(text, fault));
        return new ModelFiles(copy);
    }

    ModelFiles renamed(String from, String to) {
        Map<String, String> copy = new TreeMap<>(byPath);
        copy.put(to, copy.remove(from));
        return new ModelFiles(copy);
    }

    ModelFiles without(String path) {
        return new ModelFiles(filtered(other -> !other.equals(path)));
    }

    static String nameOf(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.'));
    }

    static String moduleOf(String path) {
        return path.split("/")[1];
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
