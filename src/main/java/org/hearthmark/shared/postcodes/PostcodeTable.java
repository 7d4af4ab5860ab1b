package org.hearthmark.shared.postcodes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.shared.Refusal;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of postcodes and the one that takes its place: a stream by COPY, each postcode once, swapped in at the end. The
 * old table can be read until then.
 */
@Component
class PostcodeTable {

    private static final int BATCH = 64 * 1024;
    private static final String LOCKED = "55P03";

    private final JdbcClient jdbc;
    private final JdbcTemplate connections;

    PostcodeTable(JdbcClient jdbc, JdbcTemplate connections) {
        this.jdbc = jdbc;
        this.connections = connections;
    }

    /** Whether nobody else loads at the moment; nobody else can until the end of the transaction. */
    boolean mine() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('shared.postcode', 0))")
                .query(Boolean.class)
                .single();
    }

    /** How many rows were copied. */
    long copy(DirectoryRows rows) throws IOException {
        jdbc.sql("drop table if exists pg_temp.postcode_read").update();
        jdbc.sql("""
                        create temporary table postcode_read (
                            postcode text, latitude double precision, longitude double precision, line bigint)
                        on commit drop
                        """).update();
        Optional<IOException> unreadable = connections.execute((Connection connection) -> stream(rows, connection));
        if (unreadable.isPresent()) {
            throw unreadable.get();
        }
        return jdbc.sql("select count(*) from postcode_read").query(Long.class).single();
    }

    private static Optional<IOException> stream(DirectoryRows rows, Connection connection) throws SQLException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy postcode_read (postcode, latitude, longitude, line) from stdin");
        try {
            var batch = new StringBuilder(BATCH);
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                line(batch, row.get());
                if (batch.length() > BATCH - 200) {
                    write(copy, batch);
                }
            }
            write(copy, batch);
            copy.endCopy();
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of(unreadable);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void line(StringBuilder batch, DirectoryRows.Row row) {
        batch.append(row.postcode())
                .append('\t')
                .append(row.place().latitude())
                .append('\t')
                .append(row.place().longitude())
                .append('\t')
                .append(row.line())
                .append('\n');
    }

    private static void write(CopyIn copy, StringBuilder batch) throws SQLException {
        byte[] bytes = batch.toString().getBytes(StandardCharsets.US_ASCII);
        copy.writeToCopy(bytes, 0, bytes.length);
        batch.setLength(0);
    }

    /** Makes the new table, each postcode as it stands first; returns how many there are. */
    long fill() {
        jdbc.sql("set local work_mem = '64MB'").update();
        jdbc.sql("create table shared.postcode_new (like shared.postcode)").update();
        int rows = jdbc.sql("""
                        insert into shared.postcode_new (postcode, latitude, longitude)
                        select distinct on (postcode) postcode, latitude, longitude
                        from postcode_read order by postcode, line
                        """).update();
        jdbc.sql("alter table shared.postcode_new add constraint postcode_new_pk primary key (postcode)")
                .update();
        return rows;
    }

    /** The first lines whose postcode stands in an earlier line, too. */
    List<DirectoryFault> repeated(int limit) {
        return jdbc.sql("""
                        select postcode, line, first
                        from (select postcode, line, min(line) over (partition by postcode) as first
                              from postcode_read) lines
                        where line > first order by line limit ?
                        """)
                .param(limit)
                .query((row, number) -> new DirectoryFault(
                        row.getLong("line"),
                        "postcode",
                        row.getString("postcode") + " stands in line " + row.getLong("first") + " already"))
                .list();
    }

    /** Centres of outcodes follow where this directory has as many postcodes of them as the last one, or more. */
    void swapIn() {
        jdbc.sql("""
                        insert into shared.outcode as o (outcode, latitude, longitude, postcodes)
                        select split_part(postcode, ' ', 1), avg(latitude), avg(longitude), count(*)
                        from shared.postcode_new group by 1
                        on conflict (outcode) do update set
                            latitude = excluded.latitude, longitude = excluded.longitude, postcodes = excluded.postcodes
                        where excluded.postcodes >= o.postcodes
                        """).update();
        jdbc.sql("analyze shared.postcode_new").update();
        dropTheOld();
        jdbc.sql("alter table shared.postcode_new rename to postcode").update();
        jdbc.sql("alter index shared.postcode_new_pk rename to postcode_pk").update();
    }

    /** A reader that does not end must not keep all the others waiting behind this. */
    private void dropTheOld() {
        jdbc.sql("set local lock_timeout = '20s'").update();
        try {
            jdbc.sql("drop table shared.postcode").update();
        } catch (DataAccessException refused) {
            if (refused.getMostSpecificCause() instanceof SQLException cause && LOCKED.equals(cause.getSQLState())) {
                throw Refusal.invalid("The postcodes are being read and are not let go, perhaps by a backup: try again "
                        + "later. Nothing was loaded.");
            }
            throw refused;
        }
    }

    /** How many postcodes the last load brought. */
    long loaded() {
        return jdbc.sql("select postcodes from shared.postcode_load order by number desc limit 1")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    UUID record(DirectoryReport report, Instant now, String by) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into shared.postcode_load
                            (id, file, postcodes, ended, unplaced, refused, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        report.file(),
                        report.postcodes(),
                        report.ended(),
                        report.unplaced(),
                        report.refused(),
                        now.atOffset(ZoneOffset.UTC),
                        by)
                .update();
        return id;
    }
}
