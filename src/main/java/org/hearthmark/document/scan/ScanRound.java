package org.hearthmark.document.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.document.store.BlobStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows the scanner the files that wait. A verdict ends the waiting; without one the file stays in quarantine and is tried
 * again. No transaction is open while the scanner works.
 */
@Component
public class ScanRound {

    private static final Logger LOG = LoggerFactory.getLogger(ScanRound.class);
    private static final String WHO = "virus-scan";

    private final Optional<VirusScan> scanner;
    private final BlobStore store;
    private final ScanRows rows;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    ScanRound(
            Optional<VirusScan> scanner,
            BlobStore store,
            ScanRows rows,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.scanner = scanner;
        this.store = store;
        this.rows = rows;
        this.audit = audit;
        this.transaction = transaction;
    }

    void fetchUnscanned() {
        int fetched = rows.fetchUnscanned();
        if (fetched > 0) {
            LOG.info("{} files that came without a virus scan are scanned now", fetched);
        }
    }

    /** One attempt for each file that is due. */
    void run() {
        scanner.ifPresent(scan -> rows.claimDue().forEach(file -> attempt(scan, file)));
    }

    private void attempt(VirusScan scan, ScanRows.Waiting file) {
        try (InputStream content = store.open(file.sha256())) {
            Optional<String> infection = scan.infection(content);
            transaction.executeWithoutResult(status -> enter(file, infection));
        } catch (IOException e) {
            LOG.warn("Document {} stays in quarantine: {}", file.document(), e.toString());
            rows.tryAgain(file, e.toString());
        }
    }

    private void enter(ScanRows.Waiting file, Optional<String> infection) {
        rows.enter(file, infection);
        audit.record(new AuditFact(
                infection.isPresent() ? "document-infected" : "document-clean",
                file.about(),
                WHO,
                Map.of("document", file.document().toString(), "signature", infection.orElse("none"))));
    }
}
