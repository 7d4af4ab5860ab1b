package org.hearthmark.provider;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.document.StoredDocument;

/**
 * A document of a provider's record.
 *
 * @param current false when a later upload has replaced it, or it was put in by mistake
 */
public record RecordDocument(StoredDocument stored, RecordDocumentKind kind, boolean current) {

    public Optional<LocalDate> lastDay() {
        return stored.expires();
    }

    public boolean validOn(LocalDate day) {
        return lastDay().filter(day::isAfter).isEmpty();
    }

    /** Its kind, and its title where that says more. */
    public String title() {
        return stored.title().equals(stored.fileName()) ? kind.label() : kind.label() + ": " + stored.title();
    }

    /** Its size as people read it. */
    public String size() {
        long kilobytes = Math.max(1, Math.round(stored.bytes() / 1024.0));
        return kilobytes < 1024 ? kilobytes + " KB" : Math.round(kilobytes / 102.4) / 10.0 + " MB";
    }

    /** Of each subject, the latest first; documents that are not of a record are left out. */
    static Map<UUID, List<RecordDocument>> bySubject(List<StoredDocument> earliestFirst) {
        Map<UUID, List<RecordDocument>> found = new LinkedHashMap<>();
        earliestFirst.stream()
                .collect(groupingBy(StoredDocument::about, LinkedHashMap::new, toList()))
                .forEach((subject, ofSubject) -> found.put(subject, sorted(ofSubject)));
        return found;
    }

    private static List<RecordDocument> sorted(List<StoredDocument> earliestFirst) {
        List<StoredDocument> latestFirst = new ArrayList<>(earliestFirst);
        Collections.reverse(latestFirst);
        Map<RecordDocumentKind, UUID> latestBatch = new EnumMap<>(RecordDocumentKind.class);
        List<RecordDocument> sorted = new ArrayList<>();
        for (StoredDocument document : latestFirst) {
            RecordDocumentKind.ofCode(document.kind()).ifPresent(kind -> {
                boolean counts = document.mistake().isEmpty()
                        && (kind.many() || document.batch().equals(latest(latestBatch, kind, document)));
                sorted.add(new RecordDocument(document, kind, counts));
            });
        }
        return List.copyOf(sorted);
    }

    private static UUID latest(
            Map<RecordDocumentKind, UUID> latestBatch, RecordDocumentKind kind, StoredDocument document) {
        return latestBatch.computeIfAbsent(kind, none -> document.batch());
    }
}
