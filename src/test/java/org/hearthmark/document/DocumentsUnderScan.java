package org.hearthmark.document;

import java.time.Clock;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.document.check.Intake;
import org.hearthmark.document.scan.Quarantine;
import org.hearthmark.document.store.BlobStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The documents of the tests' application, as they are where a scanner is configured. */
@Component
public class DocumentsUnderScan {

    private final Intake intake;
    private final BlobStore store;
    private final DocumentRows rows;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DocumentsUnderScan(
            Intake intake,
            BlobStore store,
            DocumentRows rows,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.intake = intake;
        this.store = store;
        this.rows = rows;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Documents with(Quarantine quarantine) {
        return new Documents(intake, store, rows, quarantine, audit, transaction, clock);
    }
}
