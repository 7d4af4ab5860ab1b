package org.hearthmark.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * The PostgreSQL server that the application brings with it: durable, kept over restarts, stopped with the application.
 * It runs for one application at a time; the lock on its directory says for which.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int MAJOR = 17;
    private static final String NAME = "hearthmark";
    private static final String USER = "postgres";

    /** The library starts with these off, for tests; here a commit that was answered must survive a power cut. */
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final EmbeddedPostgres server;
    private final String password;
    private final DirectoryLock lock;

    private EmbeddedDatabase(EmbeddedPostgres server, String password, DirectoryLock lock) {
        this.server = server;
        this.password = password;
        this.lock = lock;
    }

    static EmbeddedDatabase start(DataDirectory directory) {
        DirectoryLock lock = DirectoryLock.claim(directory.root());
        EmbeddedDatabase database = null;
        try {
            database = new EmbeddedDatabase(startServer(directory), password(directory), lock);
            database.requireDurable();
            LOG.info("PostgreSQL {} runs on port {}, data in {}", MAJOR, database.server.getPort(), directory.root());
            return database;
        } catch (IOException | SQLException | RuntimeException e) {
            closeQuietly(database == null ? lock : database, e);
            throw explain(e, directory);
        }
    }

    /** The library hides root from PostgreSQL in a user namespace; where there are none, only another user helps. */
    private static RuntimeException explain(Exception e, DataDirectory directory) {
        if (e instanceof StartRefused refused) {
            return refused;
        }
        if (directory.logEndsWith("cannot be run as root")) {
            return new StartRefused(
                    "The embedded PostgreSQL does not run as root on this machine: start as an ordinary user, or set SPRING_DATASOURCE_URL.",
                    e);
        }
        return new IllegalStateException("The embedded PostgreSQL did not start, see " + directory.log(), e);
    }

    private static EmbeddedPostgres startServer(DataDirectory directory) throws IOException, SQLException {
        directory.requireReadable(MAJOR);
        OrphanServer.stopAny(directory.cluster());
        directory.removeUnfinished();
        if (!directory.hasCluster()) {
            choosePassword(directory);
            makeCluster(directory);
        }
        return server(directory, directory.cluster());
    }

    /** The port is open to everybody on this machine, and the cluster's owner may run programs. */
    private static void choosePassword(DataDirectory directory) throws IOException {
        Path file = directory.passwordFile();
        Files.deleteIfExists(file);
        Files.createFile(file);
        OwnerOnly.close(file);
        Files.writeString(file, UUID.randomUUID().toString());
    }

    private static String password(DataDirectory directory) throws IOException {
        return Files.readString(directory.passwordFile()).strip();
    }

    private static void makeCluster(DataDirectory directory) throws IOException, SQLException {
        Path cluster = directory.newCluster();
        try (EmbeddedPostgres first = server(directory, cluster);
                Connection connection = first.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + NAME);
        }
        directory.nameFinishedCluster(cluster);
    }

    private static EmbeddedPostgres server(DataDirectory directory, Path cluster) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.binaries().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(Redirect.appendTo(directory.log().toFile()))
                .setErrorRedirector(Redirect.appendTo(directory.log().toFile()))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "en-GB")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                .setConnectConfig("password", password(directory))
                .setServerConfig("max_connections", "100")
                .setServerConfig("unix_socket_directories", "");
        DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
        return builder.start();
    }

    private void requireDurable() throws SQLException {
        try (Connection connection = server.getDatabase(USER, NAME).getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : DURABLE) {
                try (ResultSet shown = statement.executeQuery("show " + setting)) {
                    shown.next();
                    requireOn(setting, shown.getString(1));
                }
            }
        }
    }

    private static void requireOn(String setting, String value) {
        if (!value.equals("on")) {
            throw new StartRefused(
                    "The embedded PostgreSQL runs with %s = %s, so a power cut could lose data: switch it on, or set SPRING_DATASOURCE_URL."
                            .formatted(setting, value));
        }
    }

    private static void closeQuietly(AutoCloseable what, Exception because) {
        try {
            what.close();
        } catch (Exception e) {
            because.addSuppressed(e);
        }
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() {
        try {
            server.close();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
