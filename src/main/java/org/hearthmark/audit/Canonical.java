package org.hearthmark.audit;

/**
 * The form in which entries and seals are hashed, as SQL. It stands here and not in a function of the database, because
 * whoever can change entries could change that, too. Changing it would break every chain there is.
 */
final class Canonical {

    /** Of a row of {@code audit.entry}. */
    static final String DIGEST = """
            pg_catalog.sha256(pg_catalog.convert_to(pg_catalog.jsonb_build_array(
                (extract(epoch from at) * 1000000)::bigint, action, about, who, details)::text, 'UTF8'))
            """;

    /** Of a seal with {@code sequence}, {@code from_number}, {@code to_number}, {@code sealed_at} and grouped {@code number, digest}. */
    static final String HASH = """
            pg_catalog.sha256(previous
                || pg_catalog.convert_to(pg_catalog.concat_ws(':', sequence, from_number, to_number, pg_catalog.count(number),
                       (extract(epoch from sealed_at) * 1000000)::bigint), 'UTF8')
                || coalesce(pg_catalog.string_agg(pg_catalog.int8send(number) || digest, ''::bytea order by number), ''::bytea))
            """;

    private Canonical() {}
}
