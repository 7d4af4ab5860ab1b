package org.hearthmark.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearthmark.document.MadeFiles.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.StatementCount;
import org.hearthmark.StatementCount.Counted;
import org.hearthmark.audit.AuditEntry;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of a file, and that nothing is kept of one that is refused. */
@HearthmarkTest
class DocumentsTest {

    private final Documents documents;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Path directory;

    DocumentsTest(
            @Autowired Documents documents,
            @Autowired AuditTrail audit,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transaction,
            @Value("${hearthmark.documents.directory}") Path directory) {
        this.documents = documents;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.directory = directory;
    }

    @Test
    void aFileIsKeptUnderItsHashAndGivenOutAsItCame() throws IOException {
        UUID about = UUID.randomUUID();
        byte[] content = bytes("Fire drill on 3 May");

        UUID id = documents
                .store(
                        said(about, "notes.txt", Optional.of(LocalDate.of(2027, 5, 3))),
                        new ByteArrayInputStream(content))
                .value();

        StoredDocument kept = documents.about(List.of(about)).get(0);
        assertThat(kept.id()).isEqualTo(id);
        assertThat(kept.type()).isEqualTo(FileType.TEXT);
        assertThat(kept.sha256()).hasSize(64);
        assertThat(kept.expires()).contains(LocalDate.of(2027, 5, 3));
        assertThat(kept.scan()).isEqualTo(ScanState.NOT_SCANNED);
        assertThat(directory.resolve(kept.sha256().substring(0, 2)).resolve(kept.sha256()))
                .exists();
        try (var out = documents.open(id)) {
            assertThat(out.readAllBytes()).isEqualTo(content);
        }
        assertThat(audit.about(List.of(about), 5))
                .extracting(AuditEntry::action)
                .containsExactly("document-stored");
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        byte[] content = bytes("Rota " + UUID.randomUUID());
        long before = files();

        documents.store(said(UUID.randomUUID(), "a.txt", Optional.empty()), new ByteArrayInputStream(content));
        documents.store(said(UUID.randomUUID(), "b.txt", Optional.empty()), new ByteArrayInputStream(content));

        assertThat(files()).isEqualTo(before + 1);
    }

    @Test
    void ofFiftyHostileFilesNoneIsStored() throws IOException {
        UUID about = UUID.randomUUID();
        long rowsBefore = rows();
        long filesBefore = files();

        HostileFiles.all()
                .forEach(file -> assertThatThrownBy(() -> documents.store(
                                said(about, file.name(), Optional.empty()),
                                file.content().get()))
                        .as(file.what())
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining(file.reason()));

        assertThat(rows()).isEqualTo(rowsBefore);
        assertThat(files()).isEqualTo(filesBefore);
        assertThat(audit.about(List.of(about), 5)).isEmpty();
    }

    @Test
    void aNewExpiryIsANewFactAndTheFormerOneIsKept() {
        UUID id = stored();

        documents.changeExpiry(id, Optional.of(LocalDate.of(2027, 1, 31)), "provider");
        documents.changeExpiry(id, Optional.of(LocalDate.of(2028, 1, 31)), "officer");

        assertThat(documents.find(id).orElseThrow().expires()).contains(LocalDate.of(2028, 1, 31));
        assertThat(jdbc.sql("select count(*) from document.expiry where document = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);

        documents.changeExpiry(id, Optional.empty(), "officer");
        assertThat(documents.find(id).orElseThrow().expires()).isEmpty();
    }

    @Test
    void aFilePutInByMistakeIsMarkedOnceWithItsReasonAndKept() throws IOException {
        UUID id = stored();

        documents.markMistaken(id, "Another home's plan", "provider");

        assertThat(documents.find(id).orElseThrow().mistake())
                .get()
                .extracting(StoredDocument.Mistake::reason, StoredDocument.Mistake::by)
                .containsExactly("Another home's plan", "provider");
        assertThatThrownBy(() -> documents.markMistaken(id, "Again", "officer")).isInstanceOf(Refusal.class);
        try (var content = documents.open(id)) {
            assertThat(content.read()).isPositive();
        }
    }

    @Test
    void nobodyChangesOrDeletesADocument() {
        for (var table : List.of("document", "expiry", "mistake", "scan")) {
            assertThatThrownBy(() -> jdbc.sql("delete from document." + table).update())
                    .as(table)
                    .hasMessageContaining("insert-only");
        }
    }

    @Test
    void aRolledBackTransactionLeavesAFileThatNoDocumentNames() throws IOException {
        UUID about = UUID.randomUUID();
        long before = files();

        transaction.executeWithoutResult(status -> {
            documents.store(
                    said(about, "notes.txt", Optional.empty()),
                    new ByteArrayInputStream(bytes("Words " + UUID.randomUUID())));
            status.setRollbackOnly();
        });

        assertThat(documents.about(List.of(about))).isEmpty();
        assertThat(files()).as("until the daily sweep").isEqualTo(before + 1);
    }

    @Test
    void anUploadIsTwoStatementsInOneCommitAndAListOne() {
        UUID about = UUID.randomUUID();
        assertThat(StatementCount.during(() -> stored(about))).isEqualTo(new Counted(2, 1));
        stored(about);
        stored(about);

        assertThat(StatementCount.during(() -> documents.about(List.of(about))).statements())
                .isEqualTo(1);
    }

    private UUID stored() {
        return stored(UUID.randomUUID());
    }

    private UUID stored(UUID about) {
        return documents
                .store(
                        said(about, "notes.txt", Optional.empty()),
                        new ByteArrayInputStream(bytes("Words " + UUID.randomUUID())))
                .value();
    }

    private static NewDocument said(UUID about, String name, Optional<LocalDate> expires) {
        return new NewDocument(about, "", "provider", name, "test", expires, Optional.empty());
    }

    private long rows() {
        return jdbc.sql("select count(*) from document.document")
                .query(Long.class)
                .single();
    }

    private long files() throws IOException {
        if (!Files.isDirectory(directory)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
