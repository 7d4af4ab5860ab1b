package org.hearthmark.accreditation.application.reassessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentCause;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentKind;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentOutcome;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentStatus;

/**
 * A reassessment as pages show it, with why it began.
 *
 * @param outcome what came of it; empty while it goes on, as is the instant of its end
 */
public record ReassessmentFile(
        UUID id,
        UUID setting,
        ReassessmentKind kind,
        ReassessmentStatus status,
        Optional<ReassessmentOutcome> outcome,
        Instant startedAt,
        Optional<Instant> endedAt,
        List<ReassessmentCause> causes) {}
