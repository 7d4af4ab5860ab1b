package org.hearthmark.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.PlatformTransactionManager;

/** A second, plain engine on the same tables that runs the same model without our listeners, beans, rights and guard. */
final class BareEngine {

    private static final String KEY = "bare-accreditation";

    private final ProcessEngine engine;

    BareEngine(DataSource database, PlatformTransactionManager transactions) {
        SpringProcessEngineConfiguration plain = new SpringProcessEngineConfiguration();
        plain.setProcessEngineName("bare");
        plain.setDataSource(database);
        plain.setTransactionManager(transactions);
        plain.setDatabaseType("postgres");
        plain.setDatabaseSchemaUpdate("false");
        plain.setDatabaseSchema("camunda");
        plain.setDatabaseTablePrefix("camunda.");
        plain.setHistory("activity");
        plain.setJobExecutorActivate(false);
        plain.setIdGenerator(new StrongUuidGenerator());
        plain.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        plain.setBeans(Map.of("homes", List.of("first", "second")));
        engine = plain.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(KEY + ".bpmn", bareModel())
                .deploy();
    }

    private static BpmnModelInstance bareModel() {
        BpmnModelInstance model = read();
        model.getModelElementsByType(Process.class).forEach(process -> process.setId(KEY));
        remove(model, CamundaTaskListener.class);
        remove(model, CamundaExecutionListener.class);
        model.getModelElementsByType(ConditionExpression.class).forEach(answer -> answer.setTextContent("${false}"));
        model.getModelElementsByType(MultiInstanceLoopCharacteristics.class)
                .forEach(loop -> loop.setCamundaCollection("${homes}"));
        model.getModelElementsByType(ServiceTask.class).forEach(service -> service.setCamundaExpression("${true}"));
        model.getModelElementsByType(UserTask.class).forEach(task -> {
            task.setCamundaDueDate("2030-01-02T17:00:00");
            task.removeAttributeNs(BpmnModelConstants.CAMUNDA_NS, "followUpDate");
        });
        return model;
    }

    private static BpmnModelInstance read() {
        try (InputStream file = new ClassPathResource("processes/accreditation/accreditation.bpmn").getInputStream()) {
            return Bpmn.readModelFromStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <E extends ModelElementInstance> void remove(BpmnModelInstance model, Class<E> kind) {
        model.getModelElementsByType(kind)
                .forEach(element -> element.getParentElement().removeChildElement(element));
    }

    String start(String businessKey) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(
                        KEY,
                        businessKey,
                        Map.of(
                                "reference",
                                "ACC-2026-000123",
                                "settingArea",
                                "Hackney",
                                "providerLabel",
                                "Lantern Homes Ltd"))
                .getId();
    }

    String taken(String instance, String step) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(step)
                .singleResult()
                .getId();
        engine.getTaskService().claim(task, "officer");
        return task;
    }

    void complete(String task, Map<String, Object> answers) {
        engine.getFormService().submitTaskForm(task, Map.of("answers", Spin.JSON(answers)));
    }

    void close() {
        engine.close();
    }
}
