package org.hearthmark.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the chain. */
@Repository
class Seals {

    private static final String COLUMNS = "select sequence, to_number, entries, hash, sealed_at from audit.seal ";
    private static final int MOST_IN_A_SEAL = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Seals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    SealedHead head() {
        return jdbc.sql(COLUMNS + "order by sequence desc limit 1")
                .query(Seals::read)
                .single();
    }

    Optional<SealedHead> find(long sequence) {
        return jdbc.sql(COLUMNS + "where sequence = ?")
                .param(sequence)
                .query(Seals::read)
                .optional();
    }

    List<SealedHead> after(long sequence, int limit) {
        return jdbc.sql(COLUMNS + "where sequence > ? order by sequence limit ?")
                .params(sequence, limit)
                .query(Seals::read)
                .list();
    }

    /** Whether this node may seal until its transaction ends; another one may be at it. */
    boolean reserved() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('audit.seal'))")
                .query(Boolean.class)
                .single();
    }

    /** Adds one seal for entries up to this number; empty when there is nothing to seal. */
    Optional<SealedHead> add(long settled) {
        SealedHead last = head();
        Optional<Long> to = lastOfNext(last.to(), settled);
        to.ifPresent(number -> {
            chain(last, number);
            jdbc.sql("insert into audit.sealed_entry (number, seal, digest) select number, :sequence, "
                            + Canonical.DIGEST + " from audit.entry where number between :from and :to")
                    .param("sequence", last.sequence() + 1)
                    .param("from", last.to() + 1)
                    .param("to", number)
                    .update();
        });
        return to.map(number -> head());
    }

    private Optional<Long> lastOfNext(long after, long settled) {
        return jdbc.sql("""
                        select max(number) from (
                            select number from audit.entry where number > :after and number <= :settled
                             order by number limit :most) next
                        """)
                .param("after", after)
                .param("settled", settled)
                .param("most", MOST_IN_A_SEAL)
                .query(Long.class)
                .optional();
    }

    private void chain(SealedHead last, long to) {
        jdbc.sql("insert into audit.seal (sequence, from_number, to_number, entries, previous, hash, sealed_at)"
                        + " select sequence, from_number, to_number, count(number), previous, " + Canonical.HASH
                        + ", sealed_at"
                        + " from (select number, " + Canonical.DIGEST + " as digest from audit.entry"
                        + "        where number between :from and :to) entries,"
                        + " (select cast(:sequence as bigint) as sequence, cast(:from as bigint) as from_number,"
                        + "         cast(:to as bigint) as to_number, cast(:previous as bytea) as previous,"
                        + "         cast(:at as timestamptz) as sealed_at) seal"
                        + " group by sequence, from_number, to_number, previous, sealed_at")
                .param("sequence", last.sequence() + 1)
                .param("from", last.to() + 1)
                .param("to", to)
                .param("previous", HexFormat.of().parseHex(last.hash()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SealedHead read(ResultSet row, int number) throws SQLException {
        return new SealedHead(
                row.getLong("sequence"),
                row.getLong("to_number"),
                row.getInt("entries"),
                HexFormat.of().formatHex(row.getBytes("hash")),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant());
    }
}
