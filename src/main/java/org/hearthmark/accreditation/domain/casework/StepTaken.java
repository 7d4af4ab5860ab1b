package org.hearthmark.accreditation.domain.casework;

import java.util.Map;
import java.util.UUID;

/**
 * A step as a worker hands it in.
 *
 * @param homeId  the home it is about, or null when it is about the whole application
 * @param reasons why, or null where the outcome needs none
 */
public record StepTaken(
        UUID caseId, UUID homeId, Step step, Outcome outcome, Map<String, Object> findings, String reasons, String by) {

    /** The same step with what its findings came to. */
    public StepTaken with(Outcome found) {
        return new StepTaken(caseId, homeId, step, found, findings, reasons, by);
    }

    /** The same step where its findings are facts of their own. */
    public StepTaken withoutFindings() {
        return new StepTaken(caseId, homeId, step, outcome, Map.of(), reasons, by);
    }
}
