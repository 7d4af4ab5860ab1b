package org.hearthmark.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of the embedded database: the cluster itself, its unpacked binaries and its log. A cluster appears under
 * its final name only when it is complete, so a start that was killed half-way leaves nothing that looks like data.
 */
record DataDirectory(Path root, Path binaries) {

    private static final Logger LOG = LoggerFactory.getLogger(DataDirectory.class);
    private static final String RUN = "run-";
    private static final String UNFINISHED = "postgres.new-";

    static DataDirectory of(DatabaseSettings settings) {
        Path root = settings.directory().toAbsolutePath().normalize();
        return settings.fresh() ? fresh(root) : new DataDirectory(root, root.resolve("binaries"));
    }

    private static DataDirectory fresh(Path root) {
        try {
            Files.createDirectories(root);
            for (Path earlier :
                    children(root, child -> child.getFileName().toString().startsWith(RUN))) {
                removeUnlessInUse(earlier);
            }
            return new DataDirectory(Files.createTempDirectory(root, RUN), root.resolve("binaries"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeUnlessInUse(Path run) throws IOException {
        if (DirectoryLock.isFree(run)) {
            DataDirectory ended = new DataDirectory(run, run.resolve("binaries"));
            OrphanServer.stopAny(ended.cluster());
            ended.removeUnfinished();
            FileSystemUtils.deleteRecursively(run);
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    /** Where a cluster is made before it gets its final name; another place for each attempt. */
    Path newCluster() throws IOException {
        return Files.createTempDirectory(root, UNFINISHED);
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** Whether one of the last lines that PostgreSQL wrote says this. */
    boolean logEndsWith(String words) {
        try {
            List<String> lines = Files.readAllLines(log());
            return lines.subList(Math.max(0, lines.size() - 5), lines.size()).stream()
                    .anyMatch(line -> line.contains(words));
        } catch (IOException e) {
            return false;
        }
    }

    /** Holds the password of the cluster's owner, readable by the user who runs the application. */
    Path passwordFile() {
        return root.resolve("password");
    }

    boolean hasCluster() {
        return Files.exists(cluster());
    }

    /** Removes what a start that was killed half-way left. */
    void removeUnfinished() throws IOException {
        for (Path cluster :
                children(root, child -> child.getFileName().toString().startsWith(UNFINISHED))) {
            OrphanServer.stopAny(cluster);
            removeOrLeave(cluster);
        }
        if (Files.isDirectory(binaries)) {
            for (Path folder : children(binaries, DataDirectory::halfUnpacked)) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    /** Its {@code initdb} may outlive the application by a second and still write: then the next start removes it. */
    private static void removeOrLeave(Path cluster) {
        try {
            FileSystemUtils.deleteRecursively(cluster);
        } catch (IOException e) {
            LOG.info("{} is left for the next start to remove ({})", cluster, e.toString());
        }
    }

    private static List<Path> children(Path folder, Predicate<Path> which) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(which).toList();
        }
    }

    private static boolean halfUnpacked(Path binaries) {
        return Files.isDirectory(binaries) && !Files.exists(binaries.resolve(".exists"));
    }

    void nameFinishedCluster(Path finished) throws IOException {
        Files.move(finished, cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Refuses a cluster that this release cannot read, or that PostgreSQL would refuse because of its owner. */
    void requireReadable(int major) throws IOException {
        Path version = cluster().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            return;
        }
        requireOwner();
        if (!Files.exists(passwordFile())) {
            throw new StartRefused(
                    "The data in %s cannot be opened without the file %s: put it back, or move the folder away to start empty."
                            .formatted(root, passwordFile()));
        }
        String written = Files.readString(version).strip();
        if (!written.equals(Integer.toString(major))) {
            throw new StartRefused(
                    ("The data in %s was written by PostgreSQL %s, and this release brings PostgreSQL %d:"
                                    + " use the release that wrote it, or another directory (hearthmark.database.directory).")
                            .formatted(root, written, major));
        }
    }

    /** Root may read anybody's files, but the server it starts may not. */
    private void requireOwner() throws IOException {
        String owner = Files.getOwner(cluster()).getName();
        if (System.getProperty("user.name").equals("root") && !owner.equals("root")) {
            throw new StartRefused(("The data in %s belongs to the user %s: start as that user,"
                            + " or choose another directory (hearthmark.database.directory).")
                    .formatted(root, owner));
        }
    }
}
