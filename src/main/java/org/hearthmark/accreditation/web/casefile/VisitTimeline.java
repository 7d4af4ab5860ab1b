package org.hearthmark.accreditation.web.casefile;

import java.util.List;
import java.util.Map;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.audit.AuditEntry;

/** What became of the visit after it was booked, and of its sample of staff files, as lines of the case's timeline. */
final class VisitTimeline {

    private static final Map<String, String> VISIT =
            Map.of("visit-moved", "Visit moved", "visit-cancelled", "Visit cancelled");

    private VisitTimeline() {}

    /** @param staff whether the reader is of the alliance and told who did it */
    static List<TimelineEntry> of(CaseFile file, boolean staff) {
        return file.trail().stream()
                .filter(entry -> VISIT.containsKey(entry.action()) || isSecondDraw(entry))
                .map(entry -> new TimelineEntry(
                        VISIT.getOrDefault(entry.action(), "Second draw of staff files"),
                        staff ? entry.who() : null,
                        entry.at(),
                        null))
                .toList();
    }

    private static boolean isSecondDraw(AuditEntry entry) {
        return entry.action().equals("file-sample-drawn")
                && "2".equals(entry.details().get("round"));
    }
}
