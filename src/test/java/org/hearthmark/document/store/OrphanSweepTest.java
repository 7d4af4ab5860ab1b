package org.hearthmark.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.document.MadeFiles.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.document.Documents;
import org.hearthmark.document.NewDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the sweep of the file store removes and what it leaves. */
@HearthmarkTest
class OrphanSweepTest {

    private static final String NOBODYS = "ee".repeat(32);

    private final Documents documents;
    private final DirectoryStore store;
    private final JdbcClient jdbc;
    private final Clock clock;

    OrphanSweepTest(
            @Autowired Documents documents,
            @Autowired DirectoryStore store,
            @Autowired JdbcClient jdbc,
            @Autowired Clock clock) {
        this.documents = documents;
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void aFileThatNoDocumentNamesIsRemovedADayLaterAndEveryOtherIsKept() throws IOException {
        UUID id = stored();
        Path named = store.place(documents.find(id).orElseThrow().sha256());
        Path orphan = store.temporary();
        Files.write(orphan, bytes("nobody's"));
        store.keep(orphan, NOBODYS);
        Path brokenOff = store.temporary();

        new OrphanSweep(store, jdbc, clock).sweep();
        assertThat(store.place(NOBODYS)).as("not a day old").exists();
        new OrphanSweep(store, jdbc, Clock.offset(clock, Duration.ofHours(25))).sweep();

        assertThat(store.place(NOBODYS)).doesNotExist();
        assertThat(brokenOff).doesNotExist();
        assertThat(named).exists();
    }

    private UUID stored() {
        var said = new NewDocument(
                UUID.randomUUID(), "", "provider", "notes.txt", "test", Optional.empty(), Optional.empty());
        return documents
                .store(said, new ByteArrayInputStream(bytes("Words " + UUID.randomUUID())))
                .value();
    }
}
