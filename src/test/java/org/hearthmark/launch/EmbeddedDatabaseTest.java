package org.hearthmark.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private static final String READY = "ready ";

    @TempDir
    Path folder;

    @Test
    void dataSurvivesKillNineAndTheOrphanedServerIsReplaced() throws Exception {
        DataDirectory directory = DataDirectory.of(new DatabaseSettings(true, folder.resolve("data"), false));
        Process owner =
                ChildJvm.start(folder, DatabaseHolder.class, directory.root().toString());
        try (Connection connection = connect(address(owner), directory)) {
            connection.createStatement().execute("create table kept as select generate_series(1, 50) as number");
        }

        assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("in use by process " + owner.pid());

        owner.destroyForcibly();
        assertThat(owner.waitFor(10, TimeUnit.SECONDS)).isTrue();
        Optional<OrphanServer> orphan = OrphanServer.on(directory.cluster());
        assertThat(orphan).isPresent();

        try (EmbeddedDatabase again = EmbeddedDatabase.start(directory);
                Connection connection = connect(again.getJdbcUrl(), directory)) {
            assertThat(count(connection)).isEqualTo(50);
            assertThat(orphan.get().process().isAlive()).isFalse();
        }
        assertThat(Files.exists(directory.cluster().resolve("postmaster.pid"))).isFalse();
    }

    private String address(Process owner) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> {
                            assertThat(owner.isAlive()).isTrue();
                            return ChildJvm.outputOf(folder)
                                    .filter(line -> line.startsWith(READY))
                                    .findFirst();
                        },
                        Optional::isPresent)
                .map(line -> line.substring(READY.length()))
                .orElseThrow();
    }

    @Test
    void nobodyElseOnTheMachineGetsIn() throws Exception {
        DataDirectory directory = DataDirectory.of(new DatabaseSettings(true, folder.resolve("data"), false));

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "postgres", "guess"))
                    .hasMessageContaining("password authentication failed");
            assertThat(Files.getPosixFilePermissions(directory.root()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static Connection connect(String url, DataDirectory directory) throws SQLException, IOException {
        return DriverManager.getConnection(url, "postgres", Files.readString(directory.passwordFile()));
    }

    private static long count(Connection connection) throws SQLException {
        try (ResultSet found = connection.createStatement().executeQuery("select count(*) from kept")) {
            found.next();
            return found.getLong(1);
        }
    }
}
