package org.hearthmark.provider;

import java.util.Optional;
import java.util.UUID;

/**
 * A firm's record while something is added to it: locked until the transaction ends.
 *
 * @param file what was said before; empty when nothing was
 */
record OpenRecord(UUID organisation, UUID firm, Optional<RecordFile> file) {

    /** @throws java.util.NoSuchElementException when nothing was said before */
    RecordFile before() {
        return file.orElseThrow();
    }

    Stated stated() {
        return file.map(Stated::of).orElse(Stated.NOTHING);
    }
}
