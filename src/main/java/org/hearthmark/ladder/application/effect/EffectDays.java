package org.hearthmark.ladder.application.effect;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.standard.ExpectedEffect;
import org.hearthmark.standard.ExpectedEffects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a raise is put off to another day, let go on one, or dropped for good; what was recorded last counts. */
@Component
class EffectDays implements ExpectedEffects {

    private record Place(int version, String region) {}

    private final JdbcClient jdbc;

    EffectDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ExpectedEffect> otherThanPlanned() {
        Map<Place, Optional<LocalDate>> days = new LinkedHashMap<>();
        jdbc.sql("""
                        select r.published_as, s.region, (s.details ->> :day)::date as day
                          from ladder.raise_step s
                          join ladder.raise r on r.id = s.raise
                         where s.act in ('MOVED', 'RELEASED', 'DROPPED') and r.published_as is not null
                         order by s.number
                        """).param("day", RegionCourse.DAY).query(row -> {
            days.put(
                    new Place(row.getInt("published_as"), row.getString("region")),
                    Optional.ofNullable(row.getObject("day", LocalDate.class)));
        });
        return days.entrySet().stream()
                .map(one ->
                        new ExpectedEffect(one.getKey().version(), one.getKey().region(), one.getValue()))
                .toList();
    }
}
