package org.hearthmark.audit;

import java.util.ArrayList;
import java.util.List;
import org.hearthmark.audit.Finding.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holds the entries against the digests that were sealed, and the seals against each other; a few statements in all. */
@Repository
class SealedRows {

    /** Beyond it, more of the same tells nobody anything. */
    static final int MOST_FINDINGS = 1000;

    private static final String ENTRIES = "(select number, " + Canonical.DIGEST + " as digest from audit.entry)";

    private final JdbcClient jdbc;

    SealedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Finding> changedEntries() {
        return jdbc.sql("with changed as (select s.number, e.digest from audit.sealed_entry s join " + ENTRIES + " e"
                        + " on e.number = s.number and e.digest <> s.digest order by s.number limit :most)"
                        + " select c.number, min(o.number) as elsewhere from changed c"
                        + " left join audit.sealed_entry o on o.digest = c.digest group by c.number order by c.number")
                .param("most", MOST_FINDINGS)
                .query((row, n) -> {
                    long elsewhere = row.getLong("elsewhere");
                    return row.wasNull()
                            ? Finding.of(Kind.EDITED, row.getLong("number"), "it is not what was sealed")
                            : Finding.of(
                                    Kind.REORDERED,
                                    row.getLong("number"),
                                    "here stands what was sealed as number " + elsewhere);
                })
                .list();
    }

    /** Neighbours together; those at the end, after which no sealed entry is left, were cut off. */
    List<Finding> missingEntries() {
        return jdbc.sql("""
                        with marked as (
                            select s.number, e.number is null as missing,
                                   row_number() over (order by s.number)
                                       - row_number() over (partition by e.number is null order by s.number) as island
                              from audit.sealed_entry s left join audit.entry e on e.number = s.number)
                        select min(number) as first, max(number) as last, count(*) as entries,
                               max(number) = (select max(number) from audit.sealed_entry) as at_the_end
                          from marked where missing group by island order by 1 limit :most
                        """)
                .param("most", MOST_FINDINGS)
                .query((row, n) -> new Finding(
                        row.getBoolean("at_the_end") ? Kind.TRUNCATED : Kind.DELETED,
                        row.getLong("first"),
                        row.getLong("last"),
                        row.getLong("entries") + " sealed entries are gone"))
                .list();
    }

    List<Finding> addedEntries(SealedHead head) {
        return jdbc.sql("""
                        select number from audit.entry e where number <= :last
                           and not exists (select 1 from audit.sealed_entry s where s.number = e.number)
                         order by number limit :most
                        """)
                .param("last", head.to())
                .param("most", MOST_FINDINGS)
                .query((row, n) -> Finding.of(
                        Kind.INSERTED, row.getLong("number"), "there was no such entry when its time was sealed"))
                .list();
    }

    List<Finding> brokenSeals() {
        List<Finding> broken = new ArrayList<>();
        jdbc.sql("select q.sequence, q.from_number, q.to_number, q.hash <> r.expected as forged,"
                        + " q.entries <> r.found as recounted,"
                        + " q.previous is distinct from lag(q.hash, 1, q.previous) over chain"
                        + " or q.from_number <> 1 + lag(q.to_number, 1, 0::bigint) over chain"
                        + " or q.sequence <> 1 + lag(q.sequence, 1, -1::bigint) over chain as unlinked"
                        + " from audit.seal q join (select sequence, count(number) as found, " + Canonical.HASH
                        + " as expected"
                        + " from audit.seal left join audit.sealed_entry on seal = sequence"
                        + " group by sequence, from_number, to_number, previous, sealed_at) r using (sequence)"
                        + " window chain as (order by q.sequence) order by q.sequence")
                .query(row -> {
                    if (broken.size() < MOST_FINDINGS
                            && (row.getBoolean("forged")
                                    || row.getBoolean("recounted")
                                    || row.getBoolean("unlinked"))) {
                        broken.add(new Finding(
                                Kind.CHAIN_BROKEN,
                                row.getLong("from_number"),
                                row.getLong("to_number"),
                                row.getBoolean("unlinked")
                                        ? "seal " + row.getLong("sequence") + " does not follow on the one before it"
                                        : "seal " + row.getLong("sequence") + " or what it covers was changed"));
                    }
                });
        return broken;
    }

    long sealed() {
        return jdbc.sql("select count(*) from audit.sealed_entry")
                .query(Long.class)
                .single();
    }

    /** How many entries stand after this number, and the first of them. */
    long[] after(long number) {
        return jdbc.sql("select count(*), coalesce(min(number), 0) from audit.entry where number > ?")
                .param(number)
                .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)})
                .single();
    }
}
