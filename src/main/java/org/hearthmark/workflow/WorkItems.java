package org.hearthmark.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;

/** The work list, read from our own table: no screen joins the engine's tables. */
@Component
public class WorkItems {

    private final WorkItemRows rows;

    WorkItems(WorkItemRows rows) {
        this.rows = rows;
    }

    /** One row per step that has open work, by process and step. */
    public List<StepLoad> loads() {
        return rows.loads();
    }

    /** Open work items, the earliest due first. A slice: counting all matches would cost more than the page itself. */
    public Slice<WorkItem> find(WorkItemFilter filter, Pageable page) {
        return rows.page(filter, page);
    }

    /** Open and closed work items of a case, oldest first. */
    public List<WorkItem> ofCase(UUID caseKey) {
        return rows.ofCase(caseKey);
    }

    /** Open work items of these process instances, oldest first. */
    public List<WorkItem> open(Collection<UUID> businessKeys) {
        return rows.open(businessKeys);
    }

    /** Open work items of these cases, oldest first; one statement. */
    public List<WorkItem> openOfCases(Collection<UUID> caseKeys) {
        return rows.openOfCases(caseKeys);
    }

    /** These work items, open or closed, in no order. */
    public List<WorkItem> of(Collection<String> taskIds) {
        return rows.of(taskIds);
    }

    /** What is late, by step: those with the most escalated tasks first, then the longest late. Reads late rows only. */
    public List<LateLoad> late() {
        return rows.late();
    }

    public Optional<WorkItem> find(String taskId) {
        return rows.find(taskId);
    }
}
