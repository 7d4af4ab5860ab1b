package org.hearthmark.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceDataTest {

    private static final Path PUBLIC_DATA = Path.of("../shared/data");
    private static final Path COMMITTED = Path.of("src/main/resources/reference");

    @Test
    void thereAre153CouncilsWithChildrensServices() {
        List<List<String>> councils = ReferenceTable.named("councils.csv").rows();

        assertThat(councils).hasSize(153).allMatch(row -> row.size() == 5);
        assertThat(councils.stream().filter(row -> row.get(2).equals("London"))).hasSize(33);
        assertThat(councils).anyMatch(row -> row.get(1).equals("Bournemouth, Christchurch and Poole"));
    }

    @Test
    void outcodesCarryACentreAndTheNumberOfTheirPostcodes() {
        assertThat(ReferenceTable.named("outcodes.csv").rows())
                .hasSizeGreaterThan(2000)
                .allMatch(row -> row.size() == 4 && Integer.parseInt(row.get(3)) > 0);
    }

    @Test
    void aFieldInQuotesMayHoldCommasAndQuotes() {
        ReferenceTable table = ReferenceTable.of("a,b,c\n\"x, y\",\"say \"\"z\"\"\",\n1,,3\n");

        assertThat(table.rows()).containsExactly(List.of("x, y", "say \"z\"", ""), List.of("1", "", "3"));
    }

    @Test
    void aBrokenRowIsNotReadHalfway() {
        assertThatThrownBy(() -> ReferenceTable.of("a,b\n\"x,y\n").rows()).hasMessageContaining("\"x,y");
    }

    @Test
    void theCommittedTablesAreWhatTheScriptDerives(@TempDir Path derived) throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(PUBLIC_DATA),
                "The public files are not beside this checkout: the tables are not derived again");

        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int exit = new ProcessBuilder(
                        java,
                        "--source",
                        "17",
                        "script/derive-reference-data",
                        PUBLIC_DATA.toString(),
                        derived.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(derived.toFile(), "log"))
                .start()
                .waitFor();

        assertThat(exit).as(Files.readString(derived.resolve("log"))).isZero();
        assertThat(derived.resolve("councils.csv")).hasSameTextualContentAs(COMMITTED.resolve("councils.csv"));
        assertThat(derived.resolve("outcodes.csv")).hasSameTextualContentAs(COMMITTED.resolve("outcodes.csv"));
    }
}
