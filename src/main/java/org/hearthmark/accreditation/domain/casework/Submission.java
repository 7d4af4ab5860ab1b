package org.hearthmark.accreditation.domain.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is needed to open a case. The id is that of the provider's draft, so that the same draft opens one case only. */
public record Submission(
        UUID id,
        String reference,
        UUID organisation,
        UUID firm,
        UUID service,
        String firmLabel,
        List<SubmittedHome> homes,
        Instant at,
        String by) {

    /** A home of the application, and the council in which it stands. */
    public record SubmittedHome(UUID setting, String area) {}
}
