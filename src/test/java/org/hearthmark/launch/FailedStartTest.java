package org.hearthmark.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.hearthmark.Hearthmark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each failure a person can mend is one line on the error stream, an exit code, and no stack trace anywhere. */
class FailedStartTest {

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static DataDirectory directory;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void startDatabase() {
        directory = DataDirectory.of(new DatabaseSettings(true, shared.resolve("data"), false));
        database = EmbeddedDatabase.start(directory);
    }

    @AfterAll
    static void stopDatabase() {
        database.close();
    }

    @Test
    void withoutADatabaseTheLineSaysBothWays() throws Exception {
        assertThat(lineOfFailedStart()).contains("SPRING_DATASOURCE_URL").contains("--spring.profiles.active=demo");
    }

    @Test
    void aPortInUseIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(lineOfFailedStart("--spring.profiles.active=demo", "--server.port=" + taken.getLocalPort()))
                    .contains("Port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void aDataDirectoryThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(lineOfFailedStart("--spring.profiles.active=demo", "--hearthmark.database.directory=" + file))
                .contains(file.toString())
                .contains("cannot be written");
    }

    @Test
    void aDataDirectoryInUseNamesItsLivingOwner() throws Exception {
        assertThat(lineOfFailedStart(
                        "--spring.profiles.active=demo", "--hearthmark.database.directory=" + directory.root()))
                .contains("in use by process " + ProcessHandle.current().pid());
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() throws Exception {
        assertThat(lineOfFailedStart("--spring.datasource.url=jdbc:postgresql://localhost:" + unusedPort()
                        + "/hearthmark?password=secret"))
                .contains("cannot be reached")
                .doesNotContain("secret");
    }

    @Test
    void aWrongPasswordIsCalledThat() throws Exception {
        assertThat(lineOfFailedStart(
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=wrong"))
                .contains("refuses the user postgres")
                .contains("SPRING_DATASOURCE_PASSWORD");
    }

    @Test
    void aDatabaseOfANewerReleaseIsRefused() throws Exception {
        Files.writeString(folder.resolve("V99991231_01__later.sql"), "create table later (id int);");
        Flyway.configure()
                .dataSource(database.getJdbcUrl(), "postgres", database.getPassword())
                .locations("filesystem:" + folder)
                .load()
                .migrate();

        assertThat(lineOfFailedStart(
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=" + database.getPassword()))
                .contains("newer release");
    }

    private String lineOfFailedStart(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (all.stream().noneMatch(argument -> argument.startsWith("--server.port"))) {
            all.add("--server.port=0");
        }

        ChildJvm.Ended ended = ChildJvm.run(folder, Hearthmark.class, all.toArray(String[]::new));

        assertThat(ended.exitCode()).isNotZero();
        assertThat(ended.out()).noneMatch(line -> line.startsWith("\tat "));
        assertThat(ended.err()).hasSize(1);
        return ended.err().get(0);
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
