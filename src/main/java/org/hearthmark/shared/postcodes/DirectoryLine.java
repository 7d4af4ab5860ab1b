package org.hearthmark.shared.postcodes;

import java.util.ArrayList;
import java.util.List;

/** One line of a directory, parted at its commas; a field may stand in quotes, but no field goes over the end of a line. */
final class DirectoryLine {

    private DirectoryLine() {}

    /** @throws IllegalArgumentException when a quotation mark is missing */
    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                field.append(c);
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a quotation mark is missing");
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
