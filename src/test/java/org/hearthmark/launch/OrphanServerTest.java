package org.hearthmark.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrphanServerTest {

    @TempDir
    Path cluster;

    @Test
    void aDirectoryThatNobodyServedHasNoOrphan() throws IOException {
        assertThat(OrphanServer.on(cluster)).isEmpty();
    }

    @Test
    void theFileOfAProcessThatIsGoneIsHarmless() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();

        record(Long.toString(gone.pid()));

        assertThat(OrphanServer.on(cluster)).isEmpty();
    }

    @Test
    void aProcessThatOnlyInheritedTheNumberIsLeftAlone() throws IOException {
        record(Long.toString(ProcessHandle.current().pid()));

        assertThat(OrphanServer.on(cluster)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a number", "-1", "99999999999999999999"})
    void aDamagedFileIsHarmless(String content) throws IOException {
        record(content);

        assertThat(OrphanServer.on(cluster)).isEmpty();
    }

    private void record(String process) throws IOException {
        Files.writeString(cluster.resolve("postmaster.pid"), process + "\n" + cluster + "\n");
    }
}
