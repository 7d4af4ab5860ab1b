package org.hearthmark.shared;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where postcodes lie: at the place that the loaded directory gives, or, for those it does not have, at the centre of their
 * outcode.
 */
@Component
public class Places {

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where even the outcode is unknown. */
    public Optional<Located> locate(Postcode postcode) {
        return Optional.ofNullable(locate(Set.of(postcode)).get(postcode));
    }

    /** Those that can be placed; one statement for all. */
    public Map<Postcode, Located> locate(Collection<Postcode> postcodes) {
        if (postcodes.isEmpty()) {
            return Map.of();
        }
        List<Postcode> wanted = postcodes.stream().distinct().toList();
        return jdbc
                .sql("""
                        select w.outcode, w.incode, p.postcode is not null as exact,
                               coalesce(p.latitude, o.latitude) as latitude,
                               coalesce(p.longitude, o.longitude) as longitude
                        from unnest(:outcodes, :incodes) as w (outcode, incode)
                        left join shared.postcode p on p.postcode = w.outcode || ' ' || w.incode
                        left join shared.outcode o on o.outcode = w.outcode
                        where p.postcode is not null or o.outcode is not null
                        """)
                .param("outcodes", wanted.stream().map(Postcode::outcode).toArray(String[]::new))
                .param("incodes", wanted.stream().map(Postcode::incode).toArray(String[]::new))
                .query((row, number) -> Map.entry(
                        new Postcode(row.getString("outcode"), row.getString("incode")),
                        new Located(
                                new Place(row.getDouble("latitude"), row.getDouble("longitude")),
                                row.getBoolean("exact"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
