package org.hearthmark.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {

    @TempDir
    Path folder;

    @Test
    void aHeldDirectoryIsRefusedWithItsOwnersNumber() throws IOException {
        try (DirectoryLock ignored = DirectoryLock.claim(folder)) {
            assertThat(DirectoryLock.isFree(folder)).isFalse();
            assertThatThrownBy(() -> DirectoryLock.claim(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aDirectoryIsFreeAgainWhenItsOwnerHasLeft() throws IOException {
        DirectoryLock.claim(folder).close();

        assertThat(DirectoryLock.isFree(folder)).isTrue();
        DirectoryLock.claim(folder).close();
    }

    @Test
    void theNumberOfAnOwnerThatIsGoneDoesNotHoldTheDirectory() throws IOException {
        Files.writeString(folder.resolve("lock"), "1");

        assertThat(DirectoryLock.isFree(folder)).isTrue();
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsRefusedAndNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DirectoryLock.claim(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("cannot be written");
    }
}
