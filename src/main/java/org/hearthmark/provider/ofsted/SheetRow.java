package org.hearthmark.provider.ofsted;

import java.util.List;

/**
 * A row of a file.
 *
 * @param line of the file as text where the row begins, counted from 1
 * @param row  in a spreadsheet, counted from 1
 */
record SheetRow(int line, int row, List<String> cells) {

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** A note above or below the table: one cell with text, no more. */
    boolean note() {
        return cells.stream().filter(cell -> !cell.isBlank()).count() == 1;
    }
}
