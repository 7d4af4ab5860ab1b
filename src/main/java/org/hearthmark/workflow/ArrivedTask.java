package org.hearthmark.workflow;

import java.util.UUID;

/**
 * A user task as the owner of its process needs to know it.
 *
 * @param process key of the process definition
 * @param step key of the user task in the model
 * @param businessKey the aggregate that the process instance is about
 * @param item the loop item of a multi-instance task, or null
 */
public record ArrivedTask(String taskId, String process, String step, UUID businessKey, String item) {}
