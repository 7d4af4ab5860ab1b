package org.hearthmark.accreditation.application.intake;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.provider.HomesThatStay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A home that was ever applied for keeps its address: what was checked and inspected there holds of that address alone. */
@Component
class HomesAppliedFor implements HomesThatStay {

    private final JdbcClient jdbc;

    HomesAppliedFor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> among(Collection<UUID> homes) {
        return jdbc.sql("select distinct setting from accreditation.home_in_case where setting = any(:homes)")
                .param("homes", homes.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }
}
