package org.hearthmark.provider.fact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hearthmark.provider.FirmKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what firms state of themselves as companies; one statement for any number of firms. */
@Component
class AskedFirms {

    private final JdbcClient jdbc;

    AskedFirms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AskedFirm> of(Collection<UUID> firms) {
        return jdbc.sql("select id, kind, company_number from provider.firm where id = any(:firms) order by id")
                .param("firms", firms.toArray(UUID[]::new))
                .query((row, number) -> new AskedFirm(
                        row.getObject("id", UUID.class),
                        FirmKind.valueOf(row.getString("kind")),
                        row.getString("company_number")))
                .list();
    }
}
