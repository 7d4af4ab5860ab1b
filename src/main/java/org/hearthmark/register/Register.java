package org.hearthmark.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.provider.Setting;
import org.hearthmark.provider.Vacancy;
import org.hearthmark.shared.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Searches the register in one statement a page, and asks the standing rule once more for what it is about to show. */
@Component
public class Register {

    private static final double METRES_PER_MILE = 1609.344;

    private static final String COLUMNS = """
            select setting, reference, name, firm_label, service, urn, council_name, outcode, ages, category, places,
                   since, exact, free_places, free_from, free_confirmed_on, ended_on, count(*) over () as total""";

    /** A page of the register, and how many homes match in all. */
    public record Page(List<RegisterRow> rows, long total, int number, int size) {

        public boolean hasNext() {
            return (long) (number + 1) * size < total;
        }
    }

    private final JdbcClient jdbc;
    private final Accreditations accreditations;
    private final Clock clock;

    Register(JdbcClient jdbc, Accreditations accreditations, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.accreditations = accreditations;
    }

    @Transactional(readOnly = true)
    public Page search(RegisterQuery query, int page, int size) {
        var parameters = new HashMap<String, Object>();
        var sql = statement(query, parameters) + " limit :size offset :offset";
        parameters.put("size", size);
        parameters.put("offset", (long) page * size);
        long[] total = {0};
        var rows = jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return row(row, query.near().isPresent());
                })
                .list();
        return new Page(stillStanding(rows), total[0], page, size);
    }

    /** The register may be a moment behind a fact that opens or closes by its date; the rule never is. */
    private List<RegisterRow> stillStanding(List<RegisterRow> rows) {
        var standings = accreditations.standingsOf(
                rows.stream().map(RegisterRow::setting).toList());
        return rows.stream()
                .filter(row -> standings.get(row.setting()).mayBeUsed())
                .map(row -> row.marked(standings.get(row.setting())))
                .toList();
    }

    private String statement(RegisterQuery query, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>(List.of("listed"));
        query.councilGss().ifPresent(gss -> {
            conditions.add("council_gss = :gss");
            parameters.put("gss", gss);
        });
        query.age().ifPresent(age -> {
            // no home admits a child under 16, and an empty list is no list to the database
            conditions.add("ages = any (string_to_array(:ages, ','))");
            parameters.put("ages", String.join(",", agesThatAdmit(age)));
        });
        query.category().ifPresent(category -> {
            conditions.add("category = :category");
            parameters.put("category", category.name());
        });
        if (query.free()) {
            conditions.add(
                    "ended_on is null and free_places > 0 and free_from <= :today and free_confirmed_on >= :fresh");
            parameters.put("today", LondonTime.today(clock));
            parameters.put("fresh", LondonTime.today(clock).minusDays(Vacancy.FRESH_DAYS));
        }
        if (query.near().isEmpty()) {
            return COLUMNS + " from register.entry where " + String.join(" and ", conditions)
                    + " order by name, setting";
        }
        return near(query, conditions, parameters);
    }

    private static String near(RegisterQuery query, List<String> conditions, Map<String, Object> parameters) {
        var from = query.near().orElseThrow();
        parameters.put("latitude", from.latitude());
        parameters.put("longitude", from.longitude());
        var distance = "earth_distance(location, ll_to_earth(:latitude, :longitude))";
        query.miles().ifPresent(miles -> {
            conditions.add("earth_box(ll_to_earth(:latitude, :longitude), :metres) @> location");
            conditions.add(distance + " <= :metres");
            parameters.put("metres", miles * METRES_PER_MILE);
        });
        return COLUMNS + ", " + distance + " as metres from register.entry where "
                + String.join(" and ", conditions)
                + " order by metres nulls last, name, setting";
    }

    private static List<String> agesThatAdmit(int age) {
        return List.of(AgeRange.values()).stream()
                .filter(range -> range.admits(age))
                .map(Enum::name)
                .toList();
    }

    private static RegisterRow row(ResultSet row, boolean near) throws SQLException {
        var metres = near ? row.getObject("metres", Double.class) : null;
        return new RegisterRow(
                row.getObject("setting", UUID.class),
                row.getString("reference"),
                row.getString("name"),
                row.getString("firm_label"),
                row.getObject("service", UUID.class),
                row.getString("urn"),
                row.getString("council_name"),
                row.getString("outcode"),
                AgeRange.valueOf(row.getString("ages")),
                Category.valueOf(row.getString("category")),
                row.getInt("places"),
                row.getDate("since").toLocalDate(),
                row.getBoolean("exact"),
                Optional.ofNullable(metres).map(distance -> distance / METRES_PER_MILE),
                FreePlaces.of(row),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)).map(Setting::endInWords),
                Optional.empty(),
                Optional.empty());
    }
}
