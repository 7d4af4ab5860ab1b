package org.hearthmark.provider;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said of a document that is added to a record.
 *
 * @param kind null until one was chosen
 * @param title in plain words; blank takes the name of the file
 */
public record NewRecordDocument(RecordDocumentKind kind, String title, Optional<LocalDate> lastDay) {}
