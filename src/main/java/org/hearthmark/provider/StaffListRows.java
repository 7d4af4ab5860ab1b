package org.hearthmark.provider;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hearthmark.shared.LondonTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the rows of staff lists, in one batch for any number of people; insert-only. */
@Component
class StaffListRows {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    StaffListRows(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One edit of a firm's list at a time, until the transaction ends. */
    void lock(UUID firm) {
        jdbc.queryForList("select 1 from provider.firm where id = ? for no key update", firm);
    }

    void begin(UUID firm, int version, String by) {
        Instant now = clock.instant();
        jdbc.update(
                "insert into provider.staff_list_version (firm, version, true_from, recorded_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?)",
                firm,
                version,
                LondonTime.dayOf(now),
                now.atOffset(ZoneOffset.UTC),
                by);
    }

    void put(UUID firm, int version, List<StaffMember> people, boolean removed) {
        jdbc.batchUpdate(
                """
                insert into provider.staff_entry
                    (firm, person, version, removed, name, role, service, region, start_date, nights, agency,
                     conditional_start, service_manager)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                people.stream()
                        .map(person -> row(firm, version, person, removed))
                        .toList());
    }

    private static Object[] row(UUID firm, int version, StaffMember person, boolean removed) {
        StaffEntry entry = person.entry();
        return new Object[] {
            firm,
            person.id(),
            version,
            removed,
            entry.name().strip(),
            entry.role().strip(),
            entry.service(),
            entry.region(),
            entry.startDate(),
            entry.nights(),
            entry.agency(),
            entry.conditionalStart(),
            entry.serviceManager()
        };
    }

    void declare(UUID firm, int version, String name, String by) {
        Instant now = clock.instant();
        jdbc.update(
                "insert into provider.staff_declaration (firm, version, declared_by, true_from, recorded_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?)",
                firm,
                version,
                name,
                LondonTime.dayOf(now),
                now.atOffset(ZoneOffset.UTC),
                by);
    }
}
