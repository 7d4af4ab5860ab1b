package org.hearthmark.provider;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hearthmark.document.StoredDocument;

/**
 * A part of what a provider has given, for its own copy of everything; every module that keeps something of providers adds
 * its own. The shape of each is told in {@code docs/export.md}.
 */
public interface ExportPart {

    /** The name of its file in the archive, such as {@code applications}. */
    String name();

    /** What it is, as a heading. */
    String title();

    /** Hands over one JSON object after the other, the earliest first; called within a transaction that reads. */
    void each(UUID organisation, Consumer<String> json);

    /** The files that the provider has sent, which go into the archive as they are. */
    default List<StoredDocument> files(UUID organisation) {
        return List.of();
    }
}
