package org.hearthmark.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is said of a file that is handed in; the rest comes from its content.
 *
 * @param about the id of the case, home, request or other thing that it is evidence for
 * @param title in plain words; blank takes the name of the file
 * @param by the user name of who hands it in, or the name of the job that made it
 * @param claimedName the name of the file as it was sent; refused when it is a path or hides what it is
 * @param kind a short code in lower case whose meaning is the asking module's, such as {@code from-provider}
 * @param expires the last day on which it counts, if it runs out
 * @param item the item of the checklist that it is evidence for, if one
 * @param batch the same for files that are handed in together; empty where that does not matter
 */
public record NewDocument(
        UUID about,
        String title,
        String by,
        String claimedName,
        String kind,
        Optional<LocalDate> expires,
        Optional<String> item,
        Optional<UUID> batch) {

    public NewDocument(
            UUID about,
            String title,
            String by,
            String claimedName,
            String kind,
            Optional<LocalDate> expires,
            Optional<String> item) {
        this(about, title, by, claimedName, kind, expires, item, Optional.empty());
    }
}
