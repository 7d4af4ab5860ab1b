package org.hearthmark.shared.postcodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.hearthmark.shared.Refusal;

/**
 * Where the columns are that we read, by the headings that the ONS Postcode Directory has had, and those of extracts from
 * it. Case, spaces and punctuation do not matter, and columns that we do not read may have any name.
 */
record DirectoryColumns(int postcode, int latitude, int longitude, OptionalInt ended) {

    private static final List<String> POSTCODE = List.of("pcds", "pcd", "pcd8", "pcd7", "pcd2", "postcode");
    private static final List<String> LATITUDE = List.of("lat", "latitude");
    private static final List<String> LONGITUDE = List.of("long", "lon", "lng", "longitude");
    private static final List<String> ENDED = List.of("doterm", "dateoftermination", "terminated", "ended");

    /** @throws Refusal INVALID when one that we need is missing */
    static DirectoryColumns of(List<String> headings) {
        List<String> plain = headings.stream().map(DirectoryColumns::plain).toList();
        OptionalInt postcode = find(plain, POSTCODE);
        OptionalInt latitude = find(plain, LATITUDE);
        OptionalInt longitude = find(plain, LONGITUDE);
        List<String> missing = new ArrayList<>();
        note(missing, postcode, "pcds (postcode)");
        note(missing, latitude, "lat (latitude)");
        note(missing, longitude, "long (longitude)");
        if (!missing.isEmpty()) {
            throw Refusal.invalid("Line 1 has no heading " + String.join(", ", missing)
                    + ": this is not the ONS Postcode Directory as one CSV file");
        }
        return new DirectoryColumns(postcode.getAsInt(), latitude.getAsInt(), longitude.getAsInt(), find(plain, ENDED));
    }

    /** How many fields a line must have. */
    int width() {
        return 1 + Math.max(Math.max(postcode, ended.orElse(0)), Math.max(latitude, longitude));
    }

    private static void note(List<String> missing, OptionalInt column, String heading) {
        if (column.isEmpty()) {
            missing.add(heading);
        }
    }

    private static OptionalInt find(List<String> headings, List<String> names) {
        return names.stream()
                .mapToInt(headings::indexOf)
                .filter(index -> index >= 0)
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
