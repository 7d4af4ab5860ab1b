package org.hearthmark.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says which living process owns a data directory. The operating system drops the lock when its owner dies, however it
 * dies, so a lock that is held always has a living owner.
 */
final class DirectoryLock implements AutoCloseable {

    /** Beyond the owner's number, which must stay readable where locks are mandatory. */
    private static final long LOCKED_BYTE = 1L << 30;

    /** Opening and closing a file that this process has locked would drop the lock: such a file is not even opened. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DirectoryLock claim(Path directory) {
        try {
            create(directory);
            return tryClaim(directory).orElseThrow(() -> inUse(directory));
        } catch (IOException e) {
            throw new StartRefused(
                    "The data directory %s cannot be written (%s): make it writable, or choose another one (hearthmark.database.directory)."
                            .formatted(directory, reason(e)),
                    e);
        }
    }

    /** For its owner alone: the library unpacks programs into it that everybody could replace. */
    private static void create(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Files.createDirectories(directory);
        OwnerOnly.close(directory);
    }

    static boolean isFree(Path directory) throws IOException {
        Optional<DirectoryLock> lock = tryClaim(directory);
        if (lock.isPresent()) {
            lock.get().close();
        }
        return lock.isPresent();
    }

    private static Optional<DirectoryLock> tryClaim(Path directory) throws IOException {
        Path file = lockFile(directory);
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        boolean held = false;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            held = lock(channel);
            return held ? Optional.of(new DirectoryLock(file, channel)) : Optional.empty();
        } finally {
            if (!held) {
                HELD_HERE.remove(file);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
        if (lock == null) {
            return false;
        }
        String owner = Long.toString(ProcessHandle.current().pid());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)), 0);
        return true;
    }

    private static StartRefused inUse(Path directory) {
        return new StartRefused(
                "The data directory %s is in use by process %s: stop that process, or choose another directory (hearthmark.database.directory)."
                        .formatted(directory, owner(directory)));
    }

    private static String owner(Path directory) {
        Path file = lockFile(directory);
        if (HELD_HERE.contains(file)) {
            return Long.toString(ProcessHandle.current().pid());
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static Path lockFile(Path directory) {
        return directory.resolve("lock").toAbsolutePath().normalize();
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(file);
    }
}
