package org.hearthmark.document.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.audit.AuditEntry;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.document.Documents;
import org.hearthmark.document.DocumentsUnderScan;
import org.hearthmark.document.NewDocument;
import org.hearthmark.document.ScanState;
import org.hearthmark.document.StoredDocument;
import org.hearthmark.document.store.BlobStore;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a scanner is configured, nothing is opened before it was found clean. */
@HearthmarkTest
class QuarantineTest {

    private final ClamdStub clamd = new ClamdStub();
    private final Documents documents;
    private final ScanRound round;
    private final AuditTrail audit;
    private final MovableClock clock;

    QuarantineTest(
            @Autowired DocumentsUnderScan underScan,
            @Autowired BlobStore store,
            @Autowired ScanRows rows,
            @Autowired AuditTrail audit,
            @Autowired TransactionTemplate transaction,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock) {
        var scanner = Optional.of(clamd.client());
        this.documents = underScan.with(new Quarantine(scanner, jdbc, clock));
        this.round = new ScanRound(scanner, store, rows, audit, transaction);
        this.audit = audit;
        this.clock = clock;
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    @Test
    void aNewFileWaitsAndIsOpenedWhenItWasFoundClean() throws IOException {
        UUID id = stored("Fire drill on 3 May " + UUID.randomUUID());

        assertThat(found(id).scan()).isEqualTo(ScanState.WAITING);
        assertThatThrownBy(() -> documents.open(id))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("waits for its virus scan");

        round.run();

        assertThat(found(id).scan()).isEqualTo(ScanState.CLEAN);
        try (var content = documents.open(id)) {
            assertThat(content.readAllBytes()).isNotEmpty();
        }
    }

    @Test
    void anInfectedFileNeverLeavesQuarantine() {
        UUID id = stored("words " + ClamdStub.EICAR);

        round.run();
        clamd.alwaysAnswer("stream: OK");
        clock.advance(Duration.ofDays(1));
        round.run();

        assertThat(found(id).scan()).isEqualTo(ScanState.INFECTED);
        assertThatThrownBy(() -> documents.open(id)).isInstanceOf(Refusal.class).hasMessageContaining("infected");
        assertThat(audit.about(List.of(found(id).about()), 5))
                .extracting(AuditEntry::action)
                .contains("document-infected");
    }

    @Test
    void theSameContentIsLockedAwayWhereverItCameInBefore() {
        String content = "words " + UUID.randomUUID() + ClamdStub.EICAR;
        clamd.alwaysAnswer("stream: OK");
        UUID earlier = stored(content);
        round.run();
        assertThat(found(earlier).scan()).isEqualTo(ScanState.CLEAN);

        clamd.alwaysAnswer(null);
        stored(content);
        round.run();

        assertThat(found(earlier).scan()).isEqualTo(ScanState.INFECTED);
        assertThatThrownBy(() -> documents.open(earlier)).isInstanceOf(Refusal.class);
    }

    @Test
    void whileTheScannerIsDownAFileStaysInQuarantineAndIsTriedAgain() {
        clamd.alwaysAnswer("");
        UUID id = stored("Rota of May " + UUID.randomUUID());

        round.run();

        assertThat(found(id).scan()).isEqualTo(ScanState.SCANNER_SILENT);
        assertThatThrownBy(() -> documents.open(id)).isInstanceOf(Refusal.class);

        clamd.alwaysAnswer(null);
        round.run();
        assertThat(found(id).scan()).as("not due yet").isEqualTo(ScanState.SCANNER_SILENT);
        clock.advance(Duration.ofMinutes(1));
        round.run();

        assertThat(found(id).scan()).isEqualTo(ScanState.CLEAN);
    }

    private UUID stored(String content) {
        var said = new NewDocument(
                UUID.randomUUID(), "Notes", "provider", "notes.txt", "test", Optional.empty(), Optional.empty());
        return documents
                .store(said, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)))
                .value();
    }

    private StoredDocument found(UUID id) {
        return documents.find(id).orElseThrow();
    }
}
