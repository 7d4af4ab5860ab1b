package org.hearthmark.accreditation.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.springframework.stereotype.Component;

/**
 * The models and forms that were live on 21 November 2026, as a deployment of their own beside today's. While it is there
 * it is the latest: whoever deploys it takes it away again, with its instances.
 */
@Component
public class FirstModel {

    private static final Path FOLDER = Path.of("src", "test", "resources", "models", "2026-11-21", "accreditation");

    private final RepositoryService repository;
    private final RuntimeService runtime;

    FirstModel(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** What was deployed, by the engine's ids. */
    public record Deployed(String id, String ofCase, String ofHome) {}

    public Deployed deployed() {
        return deployed("", text -> text);
    }

    /** The same without one of its files, or with a fault in its models. */
    public Deployed deployed(String without, UnaryOperator<String> fault) {
        var deployment = repository.createDeployment().name("models of 2026-11-21");
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.filter(file -> !file.getFileName().toString().equals(without)).forEach(file -> {
                String name = file.getFileName().toString();
                String text = read(file);
                deployment.addString(name, name.endsWith(".bpmn") ? fault.apply(text) : text);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String id = deployment.deploy().getId();
        return new Deployed(
                id, definition(id, AccreditationModel.CASE_PROCESS), definition(id, AccreditationModel.HOME_PROCESS));
    }

    private String definition(String deployment, String key) {
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .processDefinitionKey(key)
                .singleResult()
                .getId();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void start(Deployed models, AccreditationCase of) {
        runtime.startProcessInstanceById(models.ofCase(), of.id().toString(), shown(of));
    }

    /** In the middle, where a release finds it. */
    public void startAt(Deployed models, AccreditationCase of, String activity) {
        runtime.createProcessInstanceById(models.ofCase())
                .businessKey(of.id().toString())
                .setVariables(shown(of))
                .startBeforeActivity(activity)
                .execute();
    }

    public void startAt(Deployed models, HomeInCase home, String activity) {
        runtime.createProcessInstanceById(models.ofHome())
                .businessKey(home.id().toString())
                .setVariables(shown(home.accreditationCase()))
                .startBeforeActivity(activity)
                .execute();
    }

    /** Whether nothing of it runs any more. */
    public boolean isDone(Deployed models) {
        return runtime.createProcessInstanceQuery().deploymentId(models.id()).count() == 0;
    }

    public void remove(Deployed models) {
        repository.deleteDeployment(models.id(), true);
    }

    private static Map<String, Object> shown(AccreditationCase of) {
        return Map.of(
                AccreditationModel.REFERENCE, of.reference(),
                AccreditationModel.SETTING_AREA, "London",
                AccreditationModel.PROVIDER_LABEL, of.firmLabel());
    }
}
