package org.hearthmark.audit;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says up to which number it is settled what is an entry and what was rolled back. Numbers are drawn before the commit, so
 * that a lower one may be seen later than a higher one. Whoever has drawn a number holds a lock on the table until the end
 * of the transaction: when all who held it when the newest number was read have ended, everything up to there is settled.
 */
@Component
class SafeHorizon {

    /** The newest number at a moment, and the transactions that may have drawn it or a lower one. */
    private record Fence(long number, Set<String> writers) {}

    private final JdbcClient jdbc;
    private Optional<Fence> waitingFor = Optional.empty();

    SafeHorizon(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last settled number as far as it is known; rows up to it are visible to the next statement, now or never. */
    synchronized long settled() {
        // in this order: who draws a number after it was read does not matter
        long newest = newestNumber();
        Set<String> writers = writers();
        if (writers.isEmpty()) {
            waitingFor = Optional.empty();
            return newest;
        }
        if (waitingFor.isPresent() && !Collections.disjoint(waitingFor.get().writers(), writers)) {
            return 0;
        }
        long settled = waitingFor.map(Fence::number).orElse(0L);
        waitingFor = Optional.of(new Fence(newest, writers));
        return settled;
    }

    private long newestNumber() {
        return jdbc.sql("select case when is_called then last_value else 0 end from audit.entry_number_seq")
                .query(Long.class)
                .single();
    }

    private Set<String> writers() {
        return jdbc.sql("""
                        select virtualtransaction from pg_catalog.pg_locks
                         where locktype = 'relation' and mode = 'RowExclusiveLock' and granted
                           and relation = 'audit.entry'::regclass
                           and database = (select oid from pg_catalog.pg_database where datname = current_database())
                        """).query(String.class).set();
    }
}
