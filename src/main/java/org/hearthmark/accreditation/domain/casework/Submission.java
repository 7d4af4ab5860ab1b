package org.hearthmark.accreditation.domain.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is needed to open a case. The id is that of the provider's draft, so that the same draft opens one case only.
 *
 * @param restsOn the application whose checks of the firm and whose visit count for a home added later; null in an
 *     application
 */
public record Submission(
        UUID id,
        CaseKind kind,
        UUID restsOn,
        String reference,
        UUID organisation,
        UUID firm,
        UUID service,
        String firmLabel,
        List<SubmittedHome> homes,
        Instant at,
        String by) {

    public Submission {
        if ((kind == CaseKind.ADDED_HOME) != (restsOn != null)) {
            throw new IllegalArgumentException("A home added later rests on an application, and nothing else does");
        }
    }

    /** A whole application. */
    public Submission(
            UUID id,
            String reference,
            UUID organisation,
            UUID firm,
            UUID service,
            String firmLabel,
            List<SubmittedHome> homes,
            Instant at,
            String by) {
        this(id, CaseKind.APPLICATION, null, reference, organisation, firm, service, firmLabel, homes, at, by);
    }

    /** A home of the application, and the council in which it stands. */
    public record SubmittedHome(UUID setting, String area) {}
}
