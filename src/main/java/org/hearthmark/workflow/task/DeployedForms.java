package org.hearthmark.workflow.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The form of a task as deployed. Read once and kept: a form of a deployment never changes, and a generated form has an id of
 * its own for each content.
 */
@Component
class DeployedForms {

    private static final String BOUND_TO_DEPLOYMENT = "deployment";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Map<Key, JsonNode> known = new ConcurrentHashMap<>();

    private record Key(String id, String deployment) {}

    DeployedForms(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    JsonNode of(TaskEntity task) {
        FormDefinition form = task.getTaskDefinition().getFormDefinition();
        Expression reference = form.getCamundaFormDefinitionKey();
        if (reference == null) {
            throw new IllegalStateException("User task " + task.getTaskDefinitionKey() + " has no form");
        }
        boolean bound = BOUND_TO_DEPLOYMENT.equals(form.getCamundaFormDefinitionBinding());
        String deployment = bound ? task.getProcessDefinition().getDeploymentId() : "";
        return known.computeIfAbsent(new Key((String) reference.getValue(task), deployment), this::read);
    }

    private JsonNode read(Key key) {
        byte[] content = jdbc.sql("""
                        select b.bytes_
                          from camunda.act_re_camformdef f
                          join camunda.act_ge_bytearray b on b.deployment_id_ = f.deployment_id_ and b.name_ = f.resource_name_
                         where f.key_ = :key and (:deployment = '' or f.deployment_id_ = :deployment)
                         order by f.version_ desc
                         limit 1
                        """)
                .param("key", key.id())
                .param("deployment", key.deployment())
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Form " + key.id() + " is not deployed"));
        try {
            return json.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Form " + key.id() + " is not JSON", e);
        }
    }
}
