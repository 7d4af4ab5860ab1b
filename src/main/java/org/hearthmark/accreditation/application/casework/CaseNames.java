package org.hearthmark.accreditation.application.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.audit.SubjectNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases by their references, each with its homes, for the audit trail. */
@Component
class CaseNames implements SubjectNames {

    private final JdbcClient jdbc;

    CaseNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> subjectsOf(String reference) {
        return jdbc.sql("""
                        select id from accreditation.accreditation_case where reference = :reference
                        union all
                        select h.id from accreditation.home_in_case h
                          join accreditation.accreditation_case c on c.id = h.case_id where c.reference = :reference
                        """)
                .param("reference", reference.toUpperCase(Locale.ROOT))
                .query(UUID.class)
                .set();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> referencesOf(Collection<UUID> ids) {
        Map<UUID, String> references = new HashMap<>();
        jdbc.sql("""
                        select id, reference from accreditation.accreditation_case where id = any(:ids)
                        union all
                        select h.id, c.reference || ', home ' || h.number from accreditation.home_in_case h
                          join accreditation.accreditation_case c on c.id = h.case_id where h.id = any(:ids)
                        """).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            references.put(row.getObject("id", UUID.class), row.getString("reference"));
        });
        return references;
    }
}
