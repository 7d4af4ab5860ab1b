package org.hearthmark.document.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps files in a directory that all nodes share: {@code ab/ab12…} by hash, {@code incoming/} for what is not kept yet,
 * on the same file system so that a move is atomic. Only the user who runs the application can read it.
 */
@Component
class DirectoryStore implements BlobStore {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path root;

    DirectoryStore(
            @Value("${hearthmark.documents.directory:${hearthmark.database.directory:data}/documents}") Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    Path incoming() {
        return root.resolve("incoming");
    }

    @Override
    public Path temporary() throws IOException {
        return Files.createTempFile(directory(incoming()), "new-", "");
    }

    /** Moves over a file of the same content, if there is one: its age then says that it is wanted again. */
    @Override
    public void keep(Path temporary, String sha256) throws IOException {
        force(temporary, StandardOpenOption.WRITE);
        Path target = place(sha256);
        directory(target.getParent());
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        forceDirectory(target.getParent());
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private Path directory(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted)) {
            Files.createDirectories(wanted);
            closeToOthers(root);
            forceDirectory(root);
        }
        return wanted;
    }

    private static void closeToOthers(Path directory) throws IOException {
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(directory, OWNER_ONLY);
        }
    }

    /** A name in a directory is safe only when the directory is written too; where it cannot be opened, it is by itself. */
    private static void forceDirectory(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            force(directory, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
