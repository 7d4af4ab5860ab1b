package org.hearthmark.document.scan;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where new files wait until a scanner has found them clean; without a scanner nothing waits, and pages say so. */
@Component
public class Quarantine {

    private final Optional<VirusScan> scanner;
    private final JdbcClient jdbc;
    private final Clock clock;

    Quarantine(Optional<VirusScan> scanner, JdbcClient jdbc, Clock clock) {
        this.scanner = scanner;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether a new file has to wait for a scanner. */
    public boolean wanted() {
        return scanner.isPresent();
    }

    /** Lets a new document wait, in the transaction that enters it. */
    public void enter(UUID document) {
        jdbc.sql("insert into document.scan_waiting (document, next_try_at) values (?, ?)")
                .params(document, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
