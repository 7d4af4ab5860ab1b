package org.hearthmark.workflow.rights;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the engine's table of rights exactly what this release says, at each start: a right that somebody added is gone, one
 * that is missing is back. Nobody can add one at run time, since the command guard refuses that.
 */
@Component
public class Grants {

    private final JdbcTemplate jdbc;
    private final WantedGrants wanted;

    Grants(JdbcTemplate jdbc, WantedGrants wanted) {
        this.jdbc = jdbc;
        this.wanted = wanted;
    }

    @Transactional
    public void write() {
        // several nodes may start at once
        jdbc.execute("lock table camunda.act_ru_authorization in share row exclusive mode");
        Set<Grant> missing = new HashSet<>(wanted.all());
        List<Object[]> superfluous = new ArrayList<>();
        jdbc.query(
                "select id_, type_, group_id_, resource_type_, resource_id_, perms_ from camunda.act_ru_authorization",
                row -> {
                    Grant present = new Grant(row.getString(3), row.getInt(4), row.getString(5), row.getInt(6));
                    if (row.getInt(2) != 1 || !missing.remove(present)) {
                        superfluous.add(new Object[] {row.getString(1)});
                    }
                });
        jdbc.batchUpdate("delete from camunda.act_ru_authorization where id_ = ?", superfluous);
        jdbc.batchUpdate("""
                insert into camunda.act_ru_authorization
                       (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
                values (?, 1, 1, ?, ?, ?, ?)
                """, missing.stream().map(Grants::row).toList());
    }

    private static Object[] row(Grant grant) {
        return new Object[] {
            UUID.randomUUID().toString(), grant.group(), grant.resourceType(), grant.resourceId(), grant.permissions()
        };
    }
}
