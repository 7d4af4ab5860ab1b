package org.hearthmark.workflow;

import java.util.Optional;

/** Which open work items a list shows; what is empty does not narrow it. */
public record WorkItemFilter(
        Optional<String> process,
        Optional<String> step,
        Optional<String> candidateGroup,
        Optional<String> assignee,
        Optional<String> area,
        boolean lateOnly,
        boolean unassignedOnly) {

    /** All open work items. */
    public static WorkItemFilter open() {
        Optional<String> any = Optional.empty();
        return new WorkItemFilter(any, any, any, any, any, false, false);
    }

    public WorkItemFilter ofProcess(String key) {
        return new WorkItemFilter(Optional.of(key), step, candidateGroup, assignee, area, lateOnly, unassignedOnly);
    }

    public WorkItemFilter atStep(String key) {
        return new WorkItemFilter(process, Optional.of(key), candidateGroup, assignee, area, lateOnly, unassignedOnly);
    }

    public WorkItemFilter forGroup(String group) {
        return new WorkItemFilter(process, step, Optional.of(group), assignee, area, lateOnly, unassignedOnly);
    }

    public WorkItemFilter of(String username) {
        return new WorkItemFilter(process, step, candidateGroup, Optional.of(username), area, lateOnly, unassignedOnly);
    }

    public WorkItemFilter in(String ofArea) {
        return new WorkItemFilter(
                process, step, candidateGroup, assignee, Optional.of(ofArea), lateOnly, unassignedOnly);
    }

    public WorkItemFilter late() {
        return new WorkItemFilter(process, step, candidateGroup, assignee, area, true, unassignedOnly);
    }

    public WorkItemFilter unassigned() {
        return new WorkItemFilter(process, step, candidateGroup, assignee, area, lateOnly, true);
    }
}
