package org.hearthmark.provider;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What public registers said of services, as insert-only rows with both times. */
@Component
class Registrations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Registrations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void record(RegistrationFact fact) {
        jdbc.sql("""
                        insert into provider.service_registration
                            (id, service, status, urn, true_from, as_at, source, recorded_at, recorded_by)
                        values (:id, :service, :status, :urn, :trueFrom, :asAt, :source, :recordedAt, :recordedBy)
                        """)
                .param("id", UUID.randomUUID())
                .param("service", fact.service())
                .param("status", fact.status().name())
                .param("urn", fact.urn())
                .param("trueFrom", fact.trueFrom())
                .param("asAt", fact.asAt())
                .param("source", fact.source())
                .param("recordedAt", clock.instant().atOffset(ZoneOffset.UTC))
                .param("recordedBy", fact.recordedBy())
                .update();
    }

    /** The fact with the latest day on or before the one asked for; of several from one day, the last recorded. */
    Map<UUID, Registration> on(Collection<UUID> services, LocalDate day) {
        return jdbc
                .sql("""
                        select distinct on (service) service, status, urn, true_from, as_at, recorded_at
                        from provider.service_registration
                        where service = any(:services) and true_from <= :day
                        order by service, true_from desc, number desc
                        """)
                .param("services", services.toArray(UUID[]::new))
                .param("day", day)
                .query((row, number) -> Map.entry(row.getObject("service", UUID.class), registration(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Registration registration(ResultSet row) throws SQLException {
        return new Registration(
                RegistrationStatus.valueOf(row.getString("status")),
                row.getString("urn"),
                row.getObject("true_from", LocalDate.class),
                row.getObject("as_at", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
