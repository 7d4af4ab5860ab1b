package org.hearthmark.workflow;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.hearthmark.workflow.rights.Grants;
import org.springframework.stereotype.Component;

/** Deploys the small process of the tests, starts it and takes it away again. */
@Component
public class SmallProcess {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Grants grants;

    SmallProcess(RepositoryService repository, RuntimeService runtime, TaskService tasks, Grants grants) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.grants = grants;
    }

    /** Starts an instance at its first task. */
    public Task started() {
        repository
                .createDeployment()
                .name("two-steps")
                .addClasspathResource("workflow/two-steps.bpmn")
                .addClasspathResource("workflow/look.form")
                .enableDuplicateFiltering(false)
                .deploy();
        grants.write();
        UUID key = UUID.randomUUID();
        runtime.startProcessInstanceByKey("two-steps", key.toString());
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(key.toString())
                .singleResult();
    }

    public List<Task> tasksOf(Task first) {
        return tasks.createTaskQuery()
                .processInstanceId(first.getProcessInstanceId())
                .orderByTaskName()
                .asc()
                .list();
    }

    public void takeAway() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("two-steps")
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test over"));
    }
}
