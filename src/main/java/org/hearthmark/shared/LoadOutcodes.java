package org.hearthmark.shared;

import java.util.List;
import org.springframework.stereotype.Component;

/** Brings the centres of the outcodes into the database. */
@Component
class LoadOutcodes extends ReferenceMigration {

    private static final String UPSERT = """
            insert into shared.outcode (outcode, latitude, longitude, postcodes)
            select * from unnest(?, ?, ?, ?)
            on conflict on constraint outcode_pk do update
                set latitude = excluded.latitude, longitude = excluded.longitude, postcodes = excluded.postcodes
            """;

    LoadOutcodes() {
        super(ReferenceTable.named("outcodes.csv"), UPSERT);
    }

    @Override
    protected List<SqlArray> arrays(ReferenceTable table) {
        return List.of(
                new SqlArray("text", table.column(0, String::valueOf)),
                new SqlArray("float8", table.column(1, Double::valueOf)),
                new SqlArray("float8", table.column(2, Double::valueOf)),
                new SqlArray("int4", table.column(3, Integer::valueOf)));
    }

    @Override
    public String getDescription() {
        return "Load outcodes";
    }
}
