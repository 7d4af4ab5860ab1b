package org.hearthmark.shared.web;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A list to take away. Every cell is quoted, and one that a spreadsheet would take for a formula is made text: what
 * providers type ends up in councils' spreadsheets.
 */
public final class Csv {

    private final StringBuilder text = new StringBuilder();

    public Csv(String... headings) {
        line(Stream.of(headings));
    }

    public void line(Stream<?> cells) {
        text.append(cells.map(cell -> quoted(String.valueOf(cell))).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }

    /** The file, marked as UTF-8 so that spreadsheets read it rightly. */
    public ResponseEntity<String> download(String filename) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(filename)
                                .build()
                                .toString())
                .body("\uFEFF" + text);
    }
}
