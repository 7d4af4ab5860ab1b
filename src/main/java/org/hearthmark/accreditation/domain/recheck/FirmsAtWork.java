package org.hearthmark.accreditation.domain.recheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hearthmark.provider.AgeRange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which firms have something at stake here: an application that is open, or a home that was accredited. */
@Component
public class FirmsAtWork {

    private static final String ACCREDITED = "('ACCREDITED', 'ACCREDITED_WITH_CONDITIONS')";
    private static final String ENDED = "('CLOSED', 'WITHDRAWN', 'EXPIRED')";

    private static final String HOMES = """
            select distinct on (d.setting) d.setting, c.firm, d.service, d.ages, d.outcome, c.id as case_id, d.recorded_at
            from accreditation.accreditation_case c
            join accreditation.home_in_case h on h.case_id = c.id
            join accreditation.decision d on d.home_id = h.id
            where c.firm = any(:firms) and d.outcome in ('ACCREDITED', 'ACCREDITED_WITH_CONDITIONS', 'REFUSED')
            order by d.setting, d.recorded_at desc, d.entered desc
            """;

    private final JdbcClient jdbc;

    FirmsAtWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The homes of firms whose last decision accredited them; whether they still stand is another question. */
    public List<AccreditedHome> homesOf(Collection<UUID> firms) {
        return jdbc.sql("select * from (" + HOMES + ") last where outcome in " + ACCREDITED)
                .param("firms", firms.toArray(UUID[]::new))
                .query((row, number) -> home(row))
                .list();
    }

    /** Whose homes were accredited as parts of these services. */
    public List<UUID> firmsOf(Collection<UUID> services) {
        return jdbc.sql("""
                        select distinct c.firm from accreditation.decision d
                        join accreditation.home_in_case h on h.id = d.home_id
                        join accreditation.accreditation_case c on c.id = h.case_id
                        where d.service = any(:services) and d.outcome in %s
                        order by c.firm
                        """.formatted(ACCREDITED))
                .param("services", services.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Firms with an open application or a home that was accredited, in the order of their ids. */
    public List<UUID> after(UUID firm, int limit) {
        return jdbc.sql("""
                        select distinct c.firm from accreditation.accreditation_case c
                        where c.firm > :after and (c.status not in %s or exists (
                            select 1 from accreditation.home_in_case h
                            join accreditation.decision d on d.home_id = h.id
                            where h.case_id = c.id and d.outcome in %s))
                        order by c.firm limit :limit
                        """.formatted(ENDED, ACCREDITED))
                .param("after", firm)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** Those of these firms that have an open application. */
    public List<UUID> applying(Collection<UUID> firms) {
        return jdbc.sql("""
                        select distinct firm from accreditation.accreditation_case
                        where firm = any(:firms) and status not in %s
                        """.formatted(ENDED))
                .param("firms", firms.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Whether a firm has an open application, this one apart. */
    public boolean applies(UUID firm, UUID apartFrom) {
        return jdbc.sql("""
                        select exists (select 1 from accreditation.accreditation_case
                                       where firm = :firm and id <> :apart and status not in %s)
                        """.formatted(ENDED))
                .param("firm", firm)
                .param("apart", apartFrom)
                .query(Boolean.class)
                .single();
    }

    /** The applications of a firm that are in stage 1. */
    public List<UUID> inStage1(Collection<UUID> firms) {
        return jdbc.sql("""
                        select id from accreditation.accreditation_case
                        where firm = any(:firms) and status = 'DESK_CHECKS' order by id
                        """)
                .param("firms", firms.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** All applications in stage 1, in the order of their ids. */
    public List<UUID> inStage1After(UUID caseId, int limit) {
        return jdbc.sql("""
                        select id from accreditation.accreditation_case
                        where id > :after and status = 'DESK_CHECKS' order by id limit :limit
                        """)
                .param("after", caseId)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    private static AccreditedHome home(ResultSet row) throws SQLException {
        return new AccreditedHome(
                row.getObject("setting", UUID.class),
                row.getObject("firm", UUID.class),
                row.getObject("service", UUID.class),
                AgeRange.valueOf(row.getString("ages")),
                row.getObject("case_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
