package org.hearthmark.provider.companieshouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many questions all nodes together may ask a register: one row, one statement for each question. Source: Companies
 * House allows 600 in 5 minutes. What lies in the bucket when any 5 minutes begin and what flows in during them is 580; the
 * rest is for questions that are still on their way when they begin. The nodes' clocks must agree to some seconds.
 */
class SharedBudget {

    static final int CAPACITY = 100;
    static final double PER_SECOND = 480.0 / 300;

    /** Left in the bucket for questions that a person waits for. */
    static final int KEPT_FOR_PEOPLE = 25;

    private final JdbcClient jdbc;
    private final String register;

    SharedBudget(JdbcClient jdbc, String register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /**
     * Whether a question may be asked now; it is counted if so.
     *
     * @param held   the register asked everybody to wait
     * @param notYet before when it is of no use to try again; null where the question may be asked
     */
    record Share(boolean taken, boolean held, Instant notYet) {}

    /** What is left, for who looks after the connection. */
    record Left(int questions, Optional<Instant> heldUntil) {}

    Share take(Instant now, boolean somebodyWaits) {
        var share = jdbc.sql("select taken, held, not_yet from provider.take_question(?, ?, ?, ?, ?)")
                .params(register, utc(now), CAPACITY, PER_SECOND, somebodyWaits ? 0 : KEPT_FOR_PEOPLE)
                .query((row, index) ->
                        new Share(row.getBoolean("taken"), row.getBoolean("held"), instant(row, "not_yet")))
                .single();
        return somebodyWaits || share.taken() || share.held() ? share : new Share(false, false, full(share.notYet()));
    }

    /** Who can wait comes back to a full bucket: what takes many questions is not begun over and over with one. */
    private static Instant full(Instant oneMore) {
        return oneMore.plusMillis((long) (1000 * (CAPACITY - 1 - KEPT_FOR_PEOPLE) / PER_SECOND));
    }

    /** Nobody asks before then, whichever node; a longer wait that was asked for earlier stays. */
    void hold(Instant until) {
        jdbc.sql("""
                update provider.register_budget
                   set held_until = greatest(held_until, ?)
                 where register = ?""").params(utc(until), register).update();
    }

    Left left(Instant now) {
        return jdbc.sql("""
                select least(?, tokens + ? * greatest(0, extract(epoch from cast(? as timestamptz) - filled_at))) as left,
                       held_until
                  from provider.register_budget where register = ?""")
                .params(CAPACITY, PER_SECOND, utc(now), register)
                .query((row, index) -> new Left(
                        (int) row.getDouble("left"),
                        Optional.ofNullable(instant(row, "held_until")).filter(now::isBefore)))
                .single();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
