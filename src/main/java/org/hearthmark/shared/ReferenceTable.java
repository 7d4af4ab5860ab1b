package org.hearthmark.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;

/**
 * A table of {@code src/main/resources/reference}: comma-separated, one heading, one row a line, a field in quotes where
 * it holds a comma. Migrations load it, and load it again when its checksum has changed.
 */
public final class ReferenceTable {

    private static final Pattern FIELD = Pattern.compile("\\G(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))");

    private final String text;

    private ReferenceTable(String text) {
        this.text = text;
    }

    /** @param name of the file, such as councils.csv */
    public static ReferenceTable named(String name) {
        try {
            return of(new ClassPathResource("reference/" + name).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException("The reference table " + name + " cannot be read", missing);
        }
    }

    static ReferenceTable of(String text) {
        return new ReferenceTable(text);
    }

    public int checksum() {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    /** The rows without the heading, each as the list of its fields. */
    public List<List<String>> rows() {
        return text.lines().skip(1).map(ReferenceTable::fields).toList();
    }

    /** One column of all rows, as what {@code as} makes of it: what {@code unnest} takes. */
    public <T> List<T> column(int index, Function<String, T> as) {
        return rows().stream().map(row -> as.apply(row.get(index))).toList();
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(line);
        int end = 0;
        while (field.find()) {
            String quoted = field.group(1);
            fields.add(quoted != null ? quoted.replace("\"\"", "\"") : field.group(2));
            end = field.end();
        }
        if (end != line.length()) {
            throw new IllegalArgumentException("Not a row of a reference table: " + line);
        }
        return fields;
    }
}
