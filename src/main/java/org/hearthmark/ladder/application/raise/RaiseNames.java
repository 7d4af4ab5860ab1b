package org.hearthmark.ladder.application.raise;

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

/** Raises by their references, for the audit trail. */
@Component
class RaiseNames implements SubjectNames {

    private final JdbcClient jdbc;

    RaiseNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> subjectsOf(String reference) {
        return jdbc.sql("select id from ladder.raise where reference = ?")
                .param(reference.toUpperCase(Locale.ROOT))
                .query(UUID.class)
                .set();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> referencesOf(Collection<UUID> ids) {
        Map<UUID, String> references = new HashMap<>();
        jdbc.sql("select id, reference from ladder.raise where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    references.put(row.getObject("id", UUID.class), row.getString("reference"));
                });
        return references;
    }
}
