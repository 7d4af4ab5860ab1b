package org.hearthmark.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No decision table without a test class that hits each of its rules. */
class EveryTableHasATestTest {

    @Test
    void everyDecisionTableIsUnderTest() {
        Set<String> tables = files("processes", ".dmn")
                .map(file -> ModelFiles.nameOf(file.toString()))
                .collect(Collectors.toCollection(TreeSet::new));
        String tests = files("src/test/java", "Test.java")
                .map(EveryTableHasATestTest::read)
                .collect(Collectors.joining());

        assertThat(tables)
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(table -> tests.contains(TableUnderTest.BEGINNING + table + "\""));
    }

    @Test
    void aRuleThatNoTestHitsIsFound() {
        TableUnderTest interval = TableUnderTest.of("review-interval");
        interval.answer(Map.of("grade", "A"));
        interval.answer(Map.of("grade", "C"));

        assertThat(interval.rulesNotHit()).containsExactly("b");
    }

    private static Stream<Path> files(String below, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(below))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
