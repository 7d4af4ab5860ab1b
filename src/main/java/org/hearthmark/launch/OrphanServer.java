package org.hearthmark.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that outlived the application that started it ({@code kill -9}). It is stopped in order, and only
 * when it really is a server on this directory: the number in {@code postmaster.pid} may since belong to anybody.
 */
record OrphanServer(ProcessHandle process, Path cluster) {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static void stopAny(Path cluster) throws IOException {
        Optional<OrphanServer> orphan = on(cluster);
        if (orphan.isPresent()) {
            orphan.get().stop();
        }
    }

    static Optional<OrphanServer> on(Path cluster) throws IOException {
        return recordedProcess(cluster)
                .flatMap(ProcessHandle::of)
                .filter(process -> serves(process, cluster))
                .map(process -> new OrphanServer(process, cluster));
    }

    private static Optional<Long> recordedProcess(Path cluster) throws IOException {
        Path file = pidFile(cluster);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("[1-9][0-9]{0,9}"))
                .map(Long::valueOf);
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        boolean postgres = process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
        return postgres
                && (worksIn(process, cluster)
                        || process.info()
                                .arguments()
                                .map(arguments -> List.of(arguments).contains(cluster.toString()))
                                .orElse(true));
    }

    private static boolean worksIn(ProcessHandle process, Path cluster) {
        Path folder = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Files.exists(folder) && Files.isSameFile(folder, cluster);
        } catch (IOException e) {
            return false;
        }
    }

    private void stop() throws IOException {
        LOG.warn("Stopping PostgreSQL process {}, left behind by an earlier run on {}", process.pid(), cluster);
        interrupt();
        if (!ended()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (!ended()) {
            throw new StartRefused("PostgreSQL process %d still runs on %s and does not stop: end it, then start again."
                    .formatted(process.pid(), cluster));
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; where there are no signals the process is simply ended. */
    private void interrupt() throws IOException {
        if (process.info().command().filter(command -> command.endsWith(".exe")).isPresent()) {
            process.destroy();
        } else {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        }
    }

    /** The server removes its file last: in a container nobody may collect the ended process itself. */
    private boolean ended() {
        for (long waited = 0; waited < PATIENCE.toSeconds(); waited++) {
            if (exitsWithinASecond() || !Files.exists(pidFile(cluster))) {
                return true;
            }
        }
        return false;
    }

    private boolean exitsWithinASecond() {
        try {
            process.onExit().get(1, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for process " + process.pid(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
