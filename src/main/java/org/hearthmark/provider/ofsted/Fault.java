package org.hearthmark.provider.ofsted;

/**
 * What is wrong with one row of a list.
 *
 * @param line   of the file as text, counted from 1, where the row begins
 * @param row    of the file in a spreadsheet, counted from 1
 * @param column the heading and the letter of the column, or {@link #WHOLE}
 */
public record Fault(int line, int row, String column, String reason) {

    static final String WHOLE = "Whole line";

    String inWords() {
        return "Line " + line + " (row " + row + " of a spreadsheet), " + column + ": " + reason;
    }
}
