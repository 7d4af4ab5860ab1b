package org.hearthmark.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the work list: one user task, kept after it has been done.
 *
 * @param assignee null while nobody has claimed it
 * @param due null when the model sets no date
 * @param followUp the date on which there is something to do, or null
 * @param left when it was completed or taken away; null while open
 * @param stopped whether the clock of its case stands still, so that it cannot be late
 */
public record WorkItem(
        String taskId,
        UUID caseKey,
        UUID businessKey,
        String process,
        String step,
        String name,
        String candidateGroup,
        String assignee,
        Instant entered,
        Instant due,
        LocalDate followUp,
        Instant left,
        String reference,
        String area,
        String providerLabel,
        boolean stopped) {

    public boolean open() {
        return left == null;
    }

    public boolean late(Instant now) {
        return open() && !stopped && due != null && due.isBefore(now);
    }
}
