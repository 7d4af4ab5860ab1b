package org.hearthmark.shared.postcodes;

/**
 * A line of a directory that could not be taken.
 *
 * @param column what we read there; empty when the line as a whole is wrong
 */
public record DirectoryFault(long line, String column, String reason) {

    String inWords() {
        return "line " + line + (column.isEmpty() ? ": " : ", " + column + ": ") + reason;
    }
}
