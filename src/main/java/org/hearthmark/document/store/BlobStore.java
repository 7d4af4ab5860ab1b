package org.hearthmark.document.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where the bytes of documents are, each under the SHA-256 of its content. A file is put in before the row that names it
 * is committed, so a transaction that is rolled back leaves at most a file that nobody names; see {@link OrphanSweep}.
 */
public interface BlobStore {

    /** A new empty file on this machine for what comes in; whoever asked for it removes it when it is not kept. */
    Path temporary() throws IOException;

    /** Takes the temporary file for good: when this returns, its bytes outlive a power cut. */
    void keep(Path temporary, String sha256) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when there is none */
    InputStream open(String sha256) throws IOException;
}
