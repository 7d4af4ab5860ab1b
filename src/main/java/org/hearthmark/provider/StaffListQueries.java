package org.hearthmark.provider;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.provider.StaffList.Declaration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads staff lists as they stood at a version, and what they may refer to. */
@Component
class StaffListQueries {

    private final JdbcClient jdbc;

    StaffListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int newestVersion(UUID firm) {
        return jdbc.sql("select coalesce(max(version), 0) from provider.staff_list_version where firm = :firm")
                .param("firm", firm)
                .query(Integer.class)
                .single();
    }

    StaffList at(UUID firm, int version) {
        return new StaffList(firm, version, people(firm, version), declaration(firm, version));
    }

    private List<StaffMember> people(UUID firm, int version) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (person) * from provider.staff_entry
                            where firm = :firm and version <= :version
                            order by person, version desc) latest
                        where not removed
                        order by lower(name), person
                        """)
                .param("firm", firm)
                .param("version", version)
                .query(StaffListQueries::member)
                .list();
    }

    private Optional<Declaration> declaration(UUID firm, int version) {
        return jdbc.sql("""
                        select declared_by, true_from from provider.staff_declaration
                        where firm = :firm and version = :version
                        """)
                .param("firm", firm)
                .param("version", version)
                .query((row, number) ->
                        new Declaration(row.getString("declared_by"), row.getObject("true_from", LocalDate.class)))
                .optional();
    }

    /** The names of the firm's services, by id. */
    Map<UUID, String> services(UUID firm) {
        Map<UUID, String> names = new LinkedHashMap<>();
        jdbc.sql("select id, name from provider.service where firm = :firm order by lower(name), id")
                .param("firm", firm)
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    private static StaffMember member(ResultSet row, int number) throws SQLException {
        return new StaffMember(
                row.getObject("person", UUID.class),
                new StaffEntry(
                        row.getString("name"),
                        row.getString("role"),
                        row.getObject("service", UUID.class),
                        row.getString("region"),
                        row.getObject("start_date", LocalDate.class),
                        row.getBoolean("nights"),
                        row.getBoolean("agency"),
                        row.getBoolean("conditional_start"),
                        row.getBoolean("service_manager")));
    }
}
