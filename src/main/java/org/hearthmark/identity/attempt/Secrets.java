package org.hearthmark.identity.attempt;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What signs the cookies of known devices: made once, kept in the database for all nodes, read once by each. */
@Component
class Secrets {

    private static final String DEVICES = "devices";
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private volatile byte[] devices;

    Secrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] forDevices() {
        byte[] known = devices;
        if (known == null) {
            known = kept();
            devices = known;
        }
        return known.clone();
    }

    private byte[] kept() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into identity.secret (name, value) values (?, ?) on conflict do nothing")
                .params(DEVICES, fresh)
                .update();
        return jdbc.sql("select value from identity.secret where name = ?")
                .param(DEVICES)
                .query(byte[].class)
                .single();
    }
}
