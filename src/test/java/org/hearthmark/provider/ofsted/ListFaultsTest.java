package org.hearthmark.provider.ofsted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthmark.provider.OfstedFile;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults planted in the real list are found where they are, or the file is refused as a whole. */
class ListFaultsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** A service that was inspected, whose line holds no quotation mark. */
    private static final String VICTIM = "2744212";

    /** Of the small list; its titles and headings take the lines before. */
    private static final int ROWS = 300;

    private static final int HEAD = 9;

    private static final int URN = 1;
    private static final int KIND = 3;
    private static final int REGISTERED_ON = 4;
    private static final int STATUS = 5;
    private static final int NAME = 6;
    private static final int PLACES = 17;
    private static final int PREMISES = 18;
    private static final int INSPECTED_ON = 23;
    private static final int PUBLISHED_ON = 24;
    private static final int OUTCOME = 31;

    /** A fault in a cell of an inspected service, and how it is to be reported. */
    private record Planted(int column, String text, String name, String reason) {}

    private static final List<Planted> PLANTED = List.of(
            new Planted(URN, "", "URN (column B)", "Empty"),
            new Planted(URN, "REDACTED", "URN (column B)", "Withheld"),
            new Planted(URN, "27O4212", "URN (column B)", "is no URN"),
            new Planted(KIND, "", "Provision type (column D)", "Empty"),
            new Planted(
                    KIND,
                    "Children's home",
                    "Supported Accommodation outcome (column AF)",
                    "Only supported accommodation"),
            new Planted(REGISTERED_ON, "", "Registration date (column E)", "Empty"),
            new Planted(REGISTERED_ON, "31/06/2023", "Registration date (column E)", "is no day"),
            new Planted(REGISTERED_ON, "16/08/23", "Registration date (column E)", "is no day"),
            new Planted(REGISTERED_ON, "08/16/2023", "Registration date (column E)", "is no day"),
            new Planted(REGISTERED_ON, "45154", "Registration date (column E)", "is no day"),
            new Planted(REGISTERED_ON, "01/04/2025", "Registration date (column E)", "after the day of the list"),
            new Planted(REGISTERED_ON, "16/08/1823", "Registration date (column E)", "before 1900"),
            new Planted(STATUS, "Actve", "Registration status (column F)", "no status that we know"),
            new Planted(STATUS, "REDACTED", "Registration status (column F)", "Withheld"),
            new Planted(NAME, "Caf\u00C3\u00A9 House", "Name (column G)", "garbled"),
            new Planted(NAME, "Caf\uFFFD House", "Name (column G)", "garbled"),
            new Planted(NAME, "x".repeat(201), "Name (column G)", "Longer than 200"),
            new Planted(NAME, "\"Lantern\nHouse\"", "Name (column G)", "line break"),
            new Planted(PLACES, "twelve", "Places (column R)", "is no number"),
            new Planted(PLACES, "-3", "Places (column R)", "is no number"),
            new Planted(
                    PREMISES, "99999", "Supported accommodation premises (column S)", "is no number from 0 to 5000"),
            new Planted(INSPECTED_ON, "", "Supported Accommodation outcome (column AF)", "without the day"),
            new Planted(
                    PUBLISHED_ON,
                    "01/01/2024",
                    "Latest full inspection publication date (column Y)",
                    "before the inspection"),
            new Planted(OUTCOME, "28/01/2025", "Supported Accommodation outcome (column AF)", "no outcome in words"));

    @Test
    void everyPlantedFaultOfTheRealListIsReportedWithItsLineColumnAndReasonAndNothingElseIs() {
        String[] lines = lines(text());
        List<Integer> inspected = IntStream.range(0, lines.length)
                .filter(index -> lines[index].contains(",Active,") && lines[index].contains(" service delivery,"))
                .filter(index -> !lines[index].contains("\""))
                .boxed()
                .limit(PLANTED.size())
                .toList();
        for (int number = 0; number < PLANTED.size(); number++) {
            plant(lines, inspected.get(number), PLANTED.get(number));
        }

        var list = read(String.join("\n", lines));

        assertThat(PLANTED).hasSizeGreaterThanOrEqualTo(20).hasSameSizeAs(inspected);
        int[] linesMoreByEarlierFaults = {0};
        for (int number = 0; number < PLANTED.size(); number++) {
            var planted = PLANTED.get(number);
            int line = inspected.get(number) + 1 + linesMoreByEarlierFaults[0];
            assertThat(list.faults()).as(planted.toString()).anySatisfy(fault -> {
                assertThat(fault.line()).isEqualTo(line);
                assertThat(fault.column()).isEqualTo(planted.name);
                assertThat(fault.reason()).contains(planted.reason);
            });
            linesMoreByEarlierFaults[0] += planted.text.contains("\n") ? 1 : 0;
        }
        assertThat(list.faults().stream().map(Fault::line).distinct()).hasSize(PLANTED.size());
        assertThat(list.refused()).isEqualTo(PLANTED.size());
        assertThat(list.rows()).hasSize(5600 - PLANTED.size());
    }

    private static void plant(String[] lines, int index, Planted planted) {
        String[] cells = lines[index].split(",", -1);
        cells[planted.column] = planted.text;
        lines[index] = String.join(",", cells);
    }

    @Test
    void aLineThatEndsEarlyAndOneWithACommaTooManyAreReported() {
        var cut = read(edited(cells -> cells.subList(20, cells.size()).clear()));
        assertThat(cut.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(line());
            assertThat(fault.reason()).isEqualTo("The line ends before this column");
        });

        var shifted = read(edited(cells -> cells.addAll(6, List.of("Ltd", "", "", "", "", "", "", "", ""))));
        assertThat(shifted.faults())
                .isNotEmpty()
                .allMatch(fault -> fault.line() == line())
                .anyMatch(fault -> fault.reason().contains("no heading stands"));
    }

    @Test
    void aUrnThatStandsTwiceIsTakenOnceOrNotAtAll() {
        String line = lines()[line() - 1];

        var same = read(small().replace(line, line + "\n" + line));
        assertThat(same.rows()).hasSize(ROWS);
        assertThat(same.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(line() + 1);
            assertThat(fault.reason()).contains("stands in line " + line() + " already, with the same words");
        });

        var other = read(small().replace(line, line + "\n" + line.replace(",Active,", ",Suspended,")));
        assertThat(other.rows()).hasSize(ROWS - 1);
        assertThat(other.faults()).extracting(Fault::line).containsExactly(line(), line() + 1);
        assertThat(other.unread()).containsExactly(VICTIM);
    }

    static Stream<Arguments> wholeFiles() {
        return Stream.of(
                whole("empty", text -> "", "The file is empty"),
                whole("no headings", text -> text.replace("URN", "Number"), "No row among the first 30"),
                whole(
                        "an essential heading is missing",
                        text -> text.replace(",Registration status,", ",Standing,"),
                        "\"Registration status\""),
                whole("a heading stands twice", text -> text.replace(",Sector,", ",Places,"), "stands twice"),
                whole(
                        "no day in the title",
                        text -> text.replace("as at 31 March 2025", "March"),
                        "does not say the day"),
                whole(
                        "two days",
                        text -> text.replace("This worksheet", "As at 1 May 2025. This worksheet"),
                        "different days"),
                whole("a day to come", text -> text.replace("31 March 2025", "31 March 2027"), "which is to come"),
                whole("no such day", text -> text.replace("31 March 2025", "31 June 2025"), "which is no day"),
                whole(
                        "a quotation mark too many",
                        text -> text.replace("Zone Central", "\"Zone\" Central"),
                        "no sound CSV"),
                whole(
                        "headings alone",
                        text -> text.substring(0, text.indexOf("Ofsted Social Care Provider")),
                        "No provider stands below"));
    }

    private static Arguments whole(String name, UnaryOperator<String> plant, String reason) {
        return Arguments.of(name, plant, reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wholeFiles")
    void aFileThatIsNoListIsRefusedAsAWhole(String name, UnaryOperator<String> plant, String reason) {
        refused(plant.apply(small()).getBytes(StandardCharsets.UTF_8), reason);
    }

    @Test
    void otherKindsOfFilesAreRefusedByName() {
        refused(small().getBytes(StandardCharsets.UTF_16), "UTF-16");
        refused(small().getBytes(StandardCharsets.UTF_16LE), "UTF-16");
        refused(new byte[] {'P', 'K', 3, 4, 20}, "spreadsheet");
        refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "PDF");
        refused(("URN" + (char) 1).getBytes(StandardCharsets.US_ASCII), "no text");
        refused("<!DOCTYPE html><html>".getBytes(StandardCharsets.US_ASCII), "No row among the first 30");
        byte[] damaged = small().getBytes(StandardCharsets.UTF_8);
        damaged[damaged.length / 2] = (byte) 0xFF;
        refused(damaged, "is not UTF-8");
    }

    @Test
    void aListWithMoreThanFiveInAHundredRefusedRowsIsRefusedWhole() {
        assertThat(read(small().replace(",Active,REDACTED", ",Actve,REDACTED")).tooManyRefused())
                .isTrue();
        assertThat(read(edited(cells -> cells.set(STATUS, "Actve"))).tooManyRefused())
                .isFalse();
    }

    @Test
    void windowsEncodingOtherSeparatorsAndOtherWordsOfTheHeadingsMakeNoDifference() {
        String bare = small().substring(1);
        var plain = read(small());

        assertThat(read(bare.getBytes(StandardCharsets.UTF_8)).rows()).isEqualTo(plain.rows());
        var windows = read(bare.getBytes(Charset.forName("windows-1252")));
        assertThat(windows.rows()).isEqualTo(plain.rows());
        assertThat(windows.remarks()).anyMatch(remark -> remark.contains("Windows-1252"));
        assertThat(read(small().replace("\n", "\r\n")).rows()).isEqualTo(plain.rows());
        var otherWords = read(small().replace("Organisation which owns the provider", "ORGANISATION NAME")
                .replace("Supported accommodation premises", "Premises")
                .replace("\nLatest full inspection date", "Latest  full\ninspection-date:")
                .replace("Parliamentary constituency", "Ward"));
        assertThat(otherWords.rows()).isEqualTo(plain.rows());
        assertThat(otherWords.remarks())
                .containsExactly("Headings that are new to us, and not kept: \"Ward\" (column P)");
    }

    @Test
    void withoutTheRealFileASmallListIsReadInTheSameWay() {
        var list = read(OfstedFile.asAt(LocalDate.of(2026, 9, 30))
                        .active("2700001")
                        .inspected("2700002", "Very good indeed")
                        .text()
                        .replace(',', ';')
                + "Notes;;;\n");

        assertThat(list.asAt()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(list.rows()).extracting(ListRow::urn).containsExactly("2700001", "2700002");
        assertThat(list.rows().get(0).outcome()).isEmpty();
        assertThat(list.remarks())
                .containsExactly(
                        "Line 8 is a note, not a provider",
                        "An outcome that is new to us, kept as it is: \"Very good indeed\" (1 row)");
    }

    @Test
    void redactedIsUnknownAndNeverReadAsNotInspected() {
        var list = read(edited(cells -> cells.set(OUTCOME, "REDACTED")));

        assertThat(list.rows().stream()
                        .filter(row -> row.urn().equals(VICTIM))
                        .findFirst()
                        .orElseThrow()
                        .outcome())
                .isNull();
    }

    private static void refused(byte[] file, String reason) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(Refusal.class).hasMessageContaining(reason);
    }

    private static ReadList read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadList read(byte[] file) {
        return ListReader.read(file, Optional.empty(), TODAY);
    }

    /** The real list with one line changed. */
    private static String edited(Consumer<List<String>> edit) {
        String[] lines = lines();
        var cells = new ArrayList<>(Arrays.asList(lines[line() - 1].split(",", -1)));
        edit.accept(cells);
        lines[line() - 1] = String.join(",", cells);
        return String.join("\n", lines);
    }

    private static int line() {
        String[] lines = lines();
        for (int index = 0; index < lines.length; index++) {
            if (lines[index].contains("," + VICTIM + ",")) {
                return index + 1;
            }
        }
        throw new AssertionError("The list has no provider " + VICTIM);
    }

    private static String[] lines() {
        return lines(small());
    }

    private static String[] lines(String text) {
        return text.split("\n", -1);
    }

    /** The beginning of the real list, with the line that faults are planted in. */
    private static String small() {
        String[] lines = lines(text());
        String victim = Arrays.stream(lines)
                .filter(line -> line.contains("," + VICTIM + ","))
                .findFirst()
                .orElseThrow();
        return Stream.concat(Arrays.stream(lines).limit(ROWS + HEAD - 1L), Stream.of(victim, ""))
                .collect(Collectors.joining("\n"));
    }

    private static String text() {
        return RealOfstedFile.text();
    }
}
