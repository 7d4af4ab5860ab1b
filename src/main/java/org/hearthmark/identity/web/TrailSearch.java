package org.hearthmark.identity.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.audit.AuditQuery;
import org.springframework.web.util.UriComponentsBuilder;

/** A search of the audit trail as its address says it; days as 2026-11-21, or as people write them: 21 11 2026. */
public record TrailSearch(String who, String action, String about, String from, String to, Integer page) {

    static final int SIZE = 25;
    static final int MOST_IN_A_FILE = 1000;

    public TrailSearch {
        page = page == null ? 0 : Math.max(0, Math.min(page, 100_000));
    }

    AuditQuery query() {
        return new AuditQuery(given(who), given(action), given(about), day(from), day(to));
    }

    /** What of the typed days is no day; the search goes on without it. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        fault(faults, "from", from);
        fault(faults, "to", to);
        return faults;
    }

    private static void fault(Map<String, String> faults, String name, String typed) {
        if (given(typed).isPresent() && day(typed).isEmpty()) {
            faults.put(name, "Enter a day, for example 21 11 2026");
        }
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(kept -> !kept.isEmpty());
    }

    private static Optional<LocalDate> day(String typed) {
        return given(typed).flatMap(TrailSearch::parsed);
    }

    private static Optional<LocalDate> parsed(String text) {
        String[] parts = text.split("[\\s./-]+");
        try {
            if (parts.length != 3) {
                return Optional.empty();
            }
            boolean yearFirst = parts[0].length() == 4;
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts[yearFirst ? 0 : 2]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[yearFirst ? 2 : 0])));
        } catch (NumberFormatException | java.time.DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The same search as another page, or as its file. */
    String address(String path, int number) {
        Map<String, Object> values = new LinkedHashMap<>();
        given(who).ifPresent(kept -> values.put("who", kept));
        given(action).ifPresent(kept -> values.put("action", kept));
        given(about).ifPresent(kept -> values.put("about", kept));
        given(from).ifPresent(kept -> values.put("from", kept));
        given(to).ifPresent(kept -> values.put("to", kept));
        if (number > 0) {
            values.put("page", number);
        }
        var address = UriComponentsBuilder.fromPath(path);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
