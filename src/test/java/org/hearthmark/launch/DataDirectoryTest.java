package org.hearthmark.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path folder;

    private DataDirectory directory;

    @BeforeEach
    void open() {
        directory = DataDirectory.of(new DatabaseSettings(true, folder, false));
    }

    @Test
    void dataOfANewerPostgresIsRefusedWithBothVersions() throws IOException {
        writeCluster("18");

        assertThatThrownBy(() -> directory.requireReadable(17))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("written by PostgreSQL 18")
                .hasMessageContaining("brings PostgreSQL 17");
    }

    @Test
    void dataOfThisPostgresIsWelcome() throws IOException {
        writeCluster("17");

        directory.requireReadable(17);
    }

    @Test
    void rootIsToldWhoseDataItIs() throws IOException {
        assumeTrue(System.getProperty("user.name").equals("root"));
        writeCluster("17");
        Files.setOwner(
                directory.cluster(),
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));

        assertThatThrownBy(() -> directory.requireReadable(17))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("belongs to the user nobody");
    }

    @Test
    void whatAKilledFirstStartLeftIsRemovedAndDataIsNot() throws IOException {
        writeCluster("17");
        Path unfinished = directory.newCluster();
        Path half = Files.createDirectories(directory.binaries().resolve("PG-half"));
        Path whole = Files.createDirectories(directory.binaries().resolve("PG-whole"));
        Files.createFile(whole.resolve(".exists"));

        directory.removeUnfinished();

        assertThat(unfinished).doesNotExist();
        assertThat(half).doesNotExist();
        assertThat(whole).exists();
        assertThat(directory.hasCluster()).isTrue();
    }

    @Test
    void aFreshRunRemovesEarlierOnesButNoneThatIsStillInUse() throws IOException {
        DatabaseSettings fresh = new DatabaseSettings(true, folder, true);
        DataDirectory ended = DataDirectory.of(fresh);
        DirectoryLock.claim(ended.root()).close();
        DataDirectory running = DataDirectory.of(fresh);

        try (DirectoryLock ignored = DirectoryLock.claim(running.root())) {
            DataDirectory next = DataDirectory.of(fresh);

            assertThat(ended.root()).doesNotExist();
            assertThat(running.root()).exists();
            assertThat(next.root()).isNotEqualTo(running.root());
            assertThat(next.binaries()).isEqualTo(running.binaries());
        }
    }

    private void writeCluster(String version) throws IOException {
        Files.createDirectories(directory.cluster());
        Files.writeString(directory.cluster().resolve("PG_VERSION"), version + "\n");
        Files.writeString(directory.passwordFile(), "secret");
    }
}
