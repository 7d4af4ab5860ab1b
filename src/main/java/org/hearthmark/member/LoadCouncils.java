package org.hearthmark.member;

import java.util.List;
import org.hearthmark.shared.ReferenceMigration;
import org.hearthmark.shared.ReferenceTable;
import org.springframework.stereotype.Component;

/** Brings the English councils with children's services into the database. */
@Component
class LoadCouncils extends ReferenceMigration {

    private static final String UPSERT = """
            insert into member.council (gss, name, region, latitude, longitude)
            select * from unnest(?, ?, ?, ?, ?)
            on conflict on constraint council_pk do update
                set name = excluded.name, region = excluded.region,
                    latitude = excluded.latitude, longitude = excluded.longitude
            """;

    LoadCouncils() {
        super(ReferenceTable.named("councils.csv"), UPSERT);
    }

    @Override
    protected List<SqlArray> arrays(ReferenceTable table) {
        return List.of(
                new SqlArray("text", table.column(0, String::valueOf)),
                new SqlArray("text", table.column(1, String::valueOf)),
                new SqlArray("text", table.column(2, String::valueOf)),
                new SqlArray("float8", table.column(3, Double::valueOf)),
                new SqlArray("float8", table.column(4, Double::valueOf)));
    }

    @Override
    public String getDescription() {
        return "Load councils";
    }
}
