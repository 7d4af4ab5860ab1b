package org.hearthmark.accreditation.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.hearthmark.workflow.deployment.ProductDeployment;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * An engine with nothing around it but PostgreSQL: the product's models and forms, beans as a test gives them, jobs only
 * when a test runs them. It is made once for all tests of models.
 */
final class ModelEngine implements CloseableResource {

    private static final Path FOLDER = Path.of("target", "model-database");

    private final Map<Object, Object> beans = new ConcurrentHashMap<>();
    private final TakenFlows flows = new TakenFlows();
    private final EmbeddedPostgres server;
    private final ProcessEngine engine;

    private ModelEngine(EmbeddedPostgres server) {
        this.server = server;
        this.engine = configuration(server).buildProcessEngine();
        ProductDeployment.to(engine.getRepositoryService());
    }

    static ModelEngine start() {
        quieten();
        try {
            return new ModelEngine(EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(FOLDER.toFile())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setRegisterShutdownHook(false)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for the tests of models did not start", e);
        }
    }

    /** Without an application nobody has told these to keep their statements to themselves. */
    private static void quieten() {
        LoggingSystem logging = LoggingSystem.get(ModelEngine.class.getClassLoader());
        Stream.of("org.camunda", "org.apache.ibatis", "io.zonky")
                .forEach(name -> logging.setLogLevel(name, LogLevel.WARN));
    }

    private ProcessEngineConfiguration configuration(EmbeddedPostgres server) {
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("models");
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        configuration.setJdbcUsername("postgres");
        configuration.setJdbcPassword("postgres");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setProcessEnginePlugins(new ArrayList<>(List.of(new SpinProcessEnginePlugin())));
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(flows)));
        configuration.setBeans(beans);
        configuration.setEnableCmdExceptionLogging(false);
        return configuration;
    }

    ProcessEngine engine() {
        return engine;
    }

    /** What the models call by this name from now on. */
    void give(String name, Object bean) {
        beans.put(name, bean);
    }

    /** Takes away what still runs; history keeps what was passed until then. */
    void takeAway() {
        engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(instance -> instance.getId())
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance, "test over"));
    }

    void forgetWhatWasPassed() {
        flows.forget();
        List<String> ended = engine.getHistoryService().createHistoricProcessInstanceQuery().finished().list().stream()
                .map(HistoricProcessInstance::getId)
                .toList();
        if (!ended.isEmpty()) {
            engine.getHistoryService().deleteHistoricProcessInstances(ended);
        }
    }

    /** The nodes and flows of a model that no token has passed since it was last forgotten. */
    Set<String> notPassed(String process) {
        ProcessDefinition definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        Set<String> passed = new HashSet<>(flows.of(process));
        engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processDefinitionId(definition.getId())
                .finished()
                .list()
                .stream()
                .filter(activity -> !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .forEach(passed::add);
        return Passage.missing(engine.getRepositoryService().getBpmnModelInstance(definition.getId()), passed);
    }

    @Override
    public void close() throws IOException {
        engine.close();
        server.close();
    }
}
