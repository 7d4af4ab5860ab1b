package org.hearthmark.member;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Which councils there are, and which of them belong to the alliance today. */
@Component
public class Councils {

    private static final String COUNCIL = """
            select c.gss, c.name, c.region, c.latitude, c.longitude, m.gss is not null as member
            from member.council c
            left join member.membership m on m.gss = c.gss and m.since <= :today
            """;

    private static final String MEMBERSHIP = """
            select m.gss, c.name as council_name, m.organisation, m.since, r.name as region_name, m.notices_to
            from member.membership m
            join member.council c on c.gss = m.gss
            join member.region r on r.id = m.region
            where m.since <= :today
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<List<Known>> known = SingletonSupplier.of(this::readKnown);
    private final Supplier<Map<String, String>> names = SingletonSupplier.of(() -> byCode(Known::name));
    private final Supplier<Map<String, String>> regions = SingletonSupplier.of(() -> byCode(Known::region));

    private record Known(String gss, String name, String region) {}

    Councils(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every English council with children's services, by name. */
    public List<Council> all() {
        return jdbc.sql(COUNCIL + "order by c.name")
                .param("today", LondonTime.today(clock))
                .query(Councils::council)
                .list();
    }

    public Optional<Council> find(String gss) {
        return Optional.ofNullable(find(Set.of(gss)).get(gss));
    }

    /** The councils that are known, by code; one statement for all. */
    public Map<String, Council> find(Collection<String> gss) {
        if (gss.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(COUNCIL + "where c.gss = any(:gss)")
                .param("today", LondonTime.today(clock))
                .param("gss", gss.stream().distinct().toArray(String[]::new))
                .query(Councils::council)
                .list()
                .stream()
                .collect(toMap(Council::gss, Function.identity()));
    }

    /** The name of every English council by its code; councils come with a release, so they are read once. */
    public Map<String, String> names() {
        return names.get();
    }

    /** The statistical region of every English council by its code; read with the names. */
    public Map<String, String> regionsByCouncil() {
        return regions.get();
    }

    private Map<String, String> byCode(Function<Known, String> what) {
        return known.get().stream().collect(toUnmodifiableMap(Known::gss, what));
    }

    private List<Known> readKnown() {
        return jdbc.sql("select gss, name, region from member.council")
                .query((row, number) -> new Known(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Every English council with its membership of today, by name; one statement. */
    public List<CouncilLine> lines() {
        return jdbc.sql("""
                        select c.gss, c.name, c.region, m.since, r.name as alliance_region
                        from member.council c
                        left join member.membership m on m.gss = c.gss and m.since <= :today
                        left join member.region r on r.id = m.region
                        order by c.name
                        """)
                .param("today", LondonTime.today(clock))
                .query((row, number) -> new CouncilLine(
                        row.getString("gss"),
                        row.getString("name"),
                        row.getString("region"),
                        row.getObject("since", LocalDate.class),
                        row.getString("alliance_region")))
                .list();
    }

    /** The statistical regions of England, by name. */
    public List<String> regions() {
        return jdbc.sql("select distinct region from member.council order by region")
                .query(String.class)
                .list();
    }

    /** The councils that belong to the alliance today, by name. */
    public List<Membership> members() {
        return jdbc.sql(MEMBERSHIP + "order by c.name")
                .param("today", LondonTime.today(clock))
                .query(Councils::membership)
                .list();
    }

    public Optional<Membership> membershipOf(UUID organisation) {
        return jdbc.sql(MEMBERSHIP + "and m.organisation = :organisation")
                .param("today", LondonTime.today(clock))
                .param("organisation", organisation)
                .query(Councils::membership)
                .optional();
    }

    private static Council council(ResultSet row, int number) throws SQLException {
        return new Council(
                row.getString("gss"),
                row.getString("name"),
                row.getString("region"),
                new Place(row.getDouble("latitude"), row.getDouble("longitude")),
                row.getBoolean("member"));
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                row.getString("gss"),
                row.getString("council_name"),
                row.getObject("organisation", UUID.class),
                row.getObject("since", LocalDate.class),
                row.getString("region_name"),
                row.getString("notices_to"));
    }
}
