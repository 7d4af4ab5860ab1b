package org.hearthmark.provider;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is said of a document that is added to a record.
 *
 * @param kind null until one was chosen
 * @param title in plain words; blank takes the name of the file
 * @param batch the same for files that are sent together: they stand beside one another, and only a later upload replaces them
 */
public record NewRecordDocument(RecordDocumentKind kind, String title, Optional<LocalDate> lastDay, UUID batch) {

    /** One that is sent alone. */
    public NewRecordDocument(RecordDocumentKind kind, String title, Optional<LocalDate> lastDay) {
        this(kind, title, lastDay, UUID.randomUUID());
    }
}
