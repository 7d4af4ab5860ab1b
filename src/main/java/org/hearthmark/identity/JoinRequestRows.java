package org.hearthmark.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the requests to join that nobody has answered, first come first. */
@Component
class JoinRequestRows {

    private static final String WAITING = """
            select j.id, p.username, p.name, p.email, j.organisation, j.label, o.name as organisation_name, j.asked_at,
                (select count(*) from identity.person a join identity.person_role r on r.person = a.id
                  where a.organisation = j.organisation and a.enabled and r.role = 'PROVIDER_ADMINISTRATOR') as administrators
            from identity.join_request j join identity.person p on p.id = j.person
            join identity.organisation o on o.id = j.organisation
            where p.enabled and not exists (select from identity.join_answer a where a.request = j.id) and\s""";

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    JoinRequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What this person asked last. */
    Optional<JoinRequest> of(String username) {
        return jdbc.sql(WAITING + "p.username = :username order by j.number desc limit 1")
                .param("username", username)
                .query(JoinRequestRows::request)
                .optional();
    }

    List<JoinRequest> in(UUID organisation) {
        return jdbc.sql(WAITING + "j.organisation = :organisation order by j.number limit :most")
                .param("organisation", organisation)
                .param("most", MOST)
                .query(JoinRequestRows::request)
                .list();
    }

    List<JoinRequest> first(int most) {
        return jdbc.sql(WAITING + "true order by j.number limit :most")
                .param("most", most)
                .query(JoinRequestRows::request)
                .list();
    }

    /**
     * Of which the alliance is to be told and was not: nobody there can answer, or nobody has for so long. Marked as told from
     * now on; of two nodes at once, one gets each.
     */
    List<JoinRequest> toTell(Instant now, int most) {
        return toTell("true", Map.of(), now, most);
    }

    /** The same of one request. */
    Optional<JoinRequest> toTell(UUID id, Instant now) {
        return toTell("j.id = :id", Map.of("id", id), now, 1).stream().findFirst();
    }

    private List<JoinRequest> toTell(String which, Map<String, ?> parameters, Instant now, int most) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        return jdbc.sql("with due as (" + WAITING + which + """
                         and (j.asked_at <= :before or not exists (
                            select from identity.person a join identity.person_role r on r.person = a.id
                             where a.organisation = j.organisation and a.enabled and r.role = 'PROVIDER_ADMINISTRATOR'))
                         and not exists (select from identity.join_told t where t.request = j.id)
                         order by j.number limit :most),
                        told as (insert into identity.join_told (request, told_at) select id, :now from due
                                     on conflict do nothing returning request)
                        select due.* from due join told on told.request = due.id order by due.asked_at, due.id
                        """)
                .params(parameters)
                .param("before", at.minus(JoinRequest.LEFT_TO_ADMINISTRATORS))
                .param("now", at)
                .param("most", most)
                .query(JoinRequestRows::request)
                .list();
    }

    Optional<JoinRequest> find(UUID id) {
        return jdbc.sql(WAITING + "j.id = :id")
                .param("id", id)
                .query(JoinRequestRows::request)
                .optional();
    }

    private static JoinRequest request(ResultSet row, int index) throws SQLException {
        Instant asked = row.getObject("asked_at", OffsetDateTime.class).toInstant();
        return new JoinRequest(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("name"),
                row.getString("email"),
                row.getObject("organisation", UUID.class),
                row.getString("label"),
                row.getString("organisation_name"),
                asked,
                row.getInt("administrators"));
    }
}
