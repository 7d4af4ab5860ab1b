package org.hearthmark.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts all entries of the register where the directory of postcodes has them now, in one statement. */
@Component
class EntryPlaces {

    /** Held shared by whoever writes an entry: a place that was read from the last directory is never written after this. */
    static final String LOCK = "register.entry places";

    private static final String PLACE_ANEW = """
            update register.entry e
               set location = n.location, exact = n.exact
              from (
                select x.setting, p.postcode is not null as exact,
                       ll_to_earth(coalesce(p.latitude, o.latitude), coalesce(p.longitude, o.longitude)) as location
                  from register.entry x
                  left join shared.postcode p on p.postcode = x.postcode
                  left join shared.outcode o on o.outcode = x.outcode) n
             where n.setting = e.setting and (n.location, n.exact) is distinct from (e.location, e.exact)
            """;

    private final JdbcClient jdbc;

    EntryPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many entries have moved. */
    @Transactional(propagation = Propagation.MANDATORY)
    int placeAnew() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", LOCK)
                .query(rows -> {});
        return jdbc.sql(PLACE_ANEW).update();
    }
}
