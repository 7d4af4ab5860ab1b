package org.hearthmark.identity;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Organisations of people who act for a provider: whether it is known for which firm, and how they are called. */
@Component
public class Organisations {

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether no firm is known for it yet. */
    @Transactional(readOnly = true)
    public boolean beginning(UUID organisation) {
        return jdbc.sql("select beginning from identity.organisation where id = ?")
                .param(organisation)
                .query(Boolean.class)
                .single();
    }

    /**
     * Its firm is known now, and that is how people call it.
     *
     * @return whether that is news: it was not known before
     */
    @Transactional
    public boolean begun(UUID id, String name) {
        return jdbc.sql("update identity.organisation set name = ?, beginning = false where id = ? and beginning")
                        .params(name, id)
                        .update()
                == 1;
    }

    /** Its firm has another name from now on: people call it so. */
    @Transactional
    public void renamed(UUID id, String name) {
        jdbc.sql("update identity.organisation set name = ? where id = ?")
                .params(name, id)
                .update();
    }
}
