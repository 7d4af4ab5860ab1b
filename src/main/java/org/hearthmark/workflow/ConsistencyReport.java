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

    /** The result in lines for a terminal; the first line says whether both sides agree. */
    public String inWords() {
        StringBuilder text = new StringBuilder(consistent() ? "Consistent" : "NOT CONSISTENT").append('\n');
        for (ProcessConsistency process : processes) {
            text.append("%s: %d expected, %d running%n"
                    .formatted(process.process(), process.expected(), process.running()));
            list(text, "no instance", process.missing());
            list(text, "instance that nobody expects", process.unexpected());
            list(text, "more than one instance", process.doubled());
            list(text, "out of step", process.outOfStep());
        }
        text.append("tasks: %d open, %d in the work list%n".formatted(openTasks, openWorkItems));
        list(text, "in the work list without a task", workItemsWithoutTask);
        list(text, "task that is not in the work list", tasksWithoutWorkItem);
        return text.toString();
    }

    private static void list(StringBuilder text, String what, List<?> ids) {
        ids.forEach(id -> text.append("  ").append(what).append(": ").append(id).append('\n'));
    }
}
