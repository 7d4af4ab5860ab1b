package org.hearthmark.document.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes files that no row names, a day after they came: an upload that was broken off, or whose transaction was rolled
 * back. A file that a row names is never touched.
 */
@Component
class OrphanSweep {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanSweep.class);
    private static final Duration LEAST_AGE = Duration.ofDays(1);
    private static final int AT_ONCE = 1_000;

    private final DirectoryStore store;
    private final JdbcClient jdbc;
    private final Clock clock;

    OrphanSweep(DirectoryStore store, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "${hearthmark.documents.sweep:0 40 3 * * *}", zone = "Europe/London")
    void sweep() {
        try {
            int removed = removeOld(store.incoming()) + removeUnnamed();
            LOG.info("{} files that no document names are removed", removed);
        } catch (IOException e) {
            throw new UncheckedIOException("The file store cannot be swept", e);
        }
    }

    private int removeOld(Path incoming) throws IOException {
        int removed = 0;
        for (Path file : oldFiles(incoming)) {
            removed += Files.deleteIfExists(file) ? 1 : 0;
        }
        return removed;
    }

    private int removeUnnamed() throws IOException {
        int removed = 0;
        for (Path directory : directories()) {
            List<Path> files = oldFiles(directory);
            for (int from = 0; from < files.size(); from += AT_ONCE) {
                List<Path> some = files.subList(from, Math.min(files.size(), from + AT_ONCE));
                Set<String> named = named(some);
                for (Path file : some) {
                    removed += !named.contains(file.getFileName().toString()) && removed(file) ? 1 : 0;
                }
            }
        }
        return removed;
    }

    /**
     * Takes the file aside first and looks at its age once more: the same content may be coming in at this moment, and its
     * row is not committed yet.
     */
    private boolean removed(Path file) throws IOException {
        Path aside = store.incoming().resolve("aside-" + file.getFileName());
        Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        if (old(aside)) {
            return Files.deleteIfExists(aside);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        return false;
    }

    private Set<String> named(List<Path> files) {
        String[] hashes =
                files.stream().map(file -> file.getFileName().toString()).toArray(String[]::new);
        return new HashSet<>(jdbc.sql("select distinct sha256 from document.document where sha256 = any(:hashes)")
                .param("hashes", hashes)
                .query(String.class)
                .list());
    }

    private List<Path> directories() throws IOException {
        if (!Files.isDirectory(store.root())) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(store.root())) {
            return children.filter(child -> child.getFileName().toString().length() == 2)
                    .toList();
        }
    }

    private List<Path> oldFiles(Path directory) throws IOException {
        var old = new ArrayList<Path>();
        if (Files.isDirectory(directory)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
                for (Path file : files) {
                    if (old(file)) {
                        old.add(file);
                    }
                }
            }
        }
        return old;
    }

    private boolean old(Path file) throws IOException {
        Instant latest = clock.instant().minus(LEAST_AGE);
        return Files.getLastModifiedTime(file).toInstant().isBefore(latest);
    }
}
