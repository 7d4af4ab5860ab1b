package org.hearthmark.accreditation.application.reassessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentCause;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentKind;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentStatus;

/** A reassessment as pages show it, with why it began. */
public record ReassessmentFile(
        UUID id,
        UUID setting,
        ReassessmentKind kind,
        ReassessmentStatus status,
        Instant startedAt,
        List<ReassessmentCause> causes) {}
