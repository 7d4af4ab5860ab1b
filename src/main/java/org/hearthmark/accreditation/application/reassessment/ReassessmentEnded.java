package org.hearthmark.accreditation.application.reassessment;

import java.util.UUID;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentOutcome;

/** A reassessment has ended, in the same transaction. */
record ReassessmentEnded(UUID reassessment, UUID setting, ReassessmentOutcome outcome, String reasons) {}
