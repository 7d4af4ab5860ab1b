package org.hearthmark.shared;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out the references that people quote: prefix, London year, number. Numbers come from a sequence per prefix,
 * {@code shared.reference_<prefix>}, made by the migration of the module that uses it: no two callers wait for each
 * other, and a gap means nothing.
 */
@Component
public class References {

    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,5}");

    private final JdbcClient jdbc;
    private final Clock clock;

    References(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public String next(String prefix) {
        return next(prefix, 1).get(0);
    }

    /** As many as asked for, ascending, in one statement. */
    public List<String> next(String prefix, int count) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("not a prefix of references: " + prefix);
        }
        if (count == 0) {
            return List.of();
        }
        int year = LondonTime.today(clock).getYear();
        return jdbc
                .sql("select nextval(cast(:sequence as regclass)) from generate_series(1, :count)")
                .param("sequence", "shared.reference_" + prefix.toLowerCase(Locale.ROOT))
                .param("count", count)
                .query(Long.class)
                .list()
                .stream()
                .map(number -> String.format(Locale.ROOT, "%s-%d-%06d", prefix, year, number))
                .toList();
    }
}
