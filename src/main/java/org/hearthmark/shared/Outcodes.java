package org.hearthmark.shared;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where an outcode lies: the mean of its postcodes, good to a mile or two in towns. Pages that use it say so. */
@Component
public class Outcodes {

    private final JdbcClient jdbc;

    Outcodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Place> centreOf(String outcode) {
        return Optional.ofNullable(centresOf(Set.of(outcode)).get(outcode));
    }

    /** The centres that are known, by outcode; one statement for all. */
    public Map<String, Place> centresOf(Collection<String> outcodes) {
        if (outcodes.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select outcode, latitude, longitude from shared.outcode where outcode = any(:outcodes)")
                .param("outcodes", outcodes.stream().distinct().toArray(String[]::new))
                .query((row, number) -> Map.entry(
                        row.getString("outcode"), new Place(row.getDouble("latitude"), row.getDouble("longitude"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
