package org.hearthmark.workflow;

import java.util.List;

/**
 * The result of comparing domain, engine and work list.
 *
 * @param workItemsWithoutTask ids of open work items whose task does not exist
 * @param tasksWithoutWorkItem ids of tasks that are not in the work list
 */
public record ConsistencyReport(
        List<ProcessConsistency> processes,
        long openTasks,
        long openWorkItems,
        List<String> workItemsWithoutTask,
        List<String> tasksWithoutWorkItem) {

    public boolean consistent() {
        return processes.stream().allMatch(ProcessConsistency::consistent)
                && workItemsWithoutTask.isEmpty()
                && tasksWithoutWorkItem.isEmpty();
    }
}
