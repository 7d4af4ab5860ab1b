package org.hearthmark.workflow;

import java.util.List;
import java.util.UUID;

/**
 * Domain and engine compared for one process.
 *
 * @param missing expected, but no instance runs
 * @param unexpected an instance runs, but the domain does not expect it
 * @param doubled more than one instance runs
 * @param outOfStep the domain says one step, the open work another
 */
public record ProcessConsistency(
        String process,
        int expected,
        int running,
        List<UUID> missing,
        List<String> unexpected,
        List<String> doubled,
        List<String> outOfStep) {

    public boolean consistent() {
        return missing.isEmpty() && unexpected.isEmpty() && doubled.isEmpty() && outOfStep.isEmpty();
    }
}
