package org.hearthmark.workflow;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Runs what a process has left to be done behind the scenes at once, for whoever cannot wait for the job executor. */
@Component
public class Jobs {

    private final RuntimeService instances;
    private final ManagementService management;

    Jobs(RuntimeService instances, ManagementService management) {
        this.instances = instances;
        this.management = management;
    }

    /** Runs the due jobs of a live process instance until there are none; a failure is the caller's. */
    public void runDue(UUID businessKey) {
        ProcessInstance instance = instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .singleResult();
        if (instance == null) {
            return;
        }
        for (List<Job> due = dueOf(instance); !due.isEmpty(); due = dueOf(instance)) {
            management.executeJob(due.get(0).getId());
        }
    }

    private List<Job> dueOf(ProcessInstance instance) {
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .executable()
                .listPage(0, 1);
    }
}
