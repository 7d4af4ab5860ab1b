package org.hearthmark.workflow;

import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.hearthmark.workflow.guard.Reassignment;
import org.hearthmark.workflow.people.ActingPerson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of our own pages to a task: the same commands as Tasklist sends, as the person who is signed in, through the same
 * guard.
 */
@Component
public class TaskInbox {

    private final TaskService tasks;
    private final FormService forms;
    private final ActingPerson acting;
    private final Reassignment reassignment;

    TaskInbox(TaskService tasks, FormService forms, ActingPerson acting, Reassignment reassignment) {
        this.tasks = tasks;
        this.forms = forms;
        this.acting = acting;
        this.reassignment = reassignment;
    }

    @Transactional
    public void claim(String taskId, String username) {
        acting.as(username, () -> tasks.claim(taskId, username));
    }

    /** Gives the task back to its group. */
    @Transactional
    public void release(String taskId, String username) {
        acting.as(username, () -> tasks.setAssignee(taskId, null));
    }

    @Transactional
    public void submit(String taskId, Map<String, Object> answers, String username) {
        Map<String, Object> form = Map.of(CompletedTask.ANSWERS, Spin.JSON(answers));
        acting.as(username, () -> forms.submitTaskForm(taskId, form));
    }

    /** Gives the task to another person who may do it; that the manager may is the caller's to check. */
    @Transactional
    public void reassign(String taskId, String toUsername, String byManager) {
        acting.as(byManager, () -> reassignment.giveTo(taskId, toUsername));
    }
}
