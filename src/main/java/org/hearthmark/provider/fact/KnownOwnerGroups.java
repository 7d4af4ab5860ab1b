package org.hearthmark.provider.fact;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.provider.Firm;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.OwnerGroup;
import org.hearthmark.provider.OwnerGroups;
import org.hearthmark.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads which firms belong together. */
@Component
@Transactional(readOnly = true)
class KnownOwnerGroups implements OwnerGroups {

    private final JdbcClient jdbc;

    KnownOwnerGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OwnerGroup of(UUID firm) {
        return Optional.ofNullable(of(Set.of(firm)).get(firm)).orElseThrow(() -> Refusal.unknown("provider"));
    }

    @Override
    public Map<UUID, OwnerGroup> of(Collection<UUID> firms) {
        Map<UUID, OwnerGroup> groups = new HashMap<>();
        jdbc.sql("""
                        select f.id, f.kind, f.name, g.label,
                               array(select o.firm from provider.owner_group o where o.group_of = g.group_of) as others
                        from provider.firm f left join provider.owner_group g on g.firm = f.id
                        where f.id = any(:firms)
                        """).param("firms", firms.toArray(UUID[]::new)).query(row -> {
            groups.put(row.getObject("id", UUID.class), group(row));
        });
        return groups;
    }

    private static OwnerGroup group(ResultSet row) throws SQLException {
        UUID firm = row.getObject("id", UUID.class);
        Set<UUID> firms =
                Arrays.stream((UUID[]) row.getArray("others").getArray()).collect(toSet());
        return firms.isEmpty()
                ? new OwnerGroup(
                        Firm.labelOf(FirmKind.valueOf(row.getString("kind")), row.getString("name")), Set.of(firm))
                : new OwnerGroup(row.getString("label"), firms);
    }
}
