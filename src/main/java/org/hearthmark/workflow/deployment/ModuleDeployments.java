package org.hearthmark.workflow.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys what each module brings in {@code processes/<module>} and {@code forms/<module>}: one deployment per module, all
 * of it together, under names that are the same in a jar and in a folder of classes. So a start without a change makes no
 * new version, and one changed file makes a new version of the whole: a model never meets the form of another release.
 */
@Component
class ModuleDeployments {

    static final String SOURCE = "hearthmark";

    private static final List<String> PLACES = List.of("classpath*:processes/*/*", "classpath*:forms/*/*");
    private static final Pattern NAME = Pattern.compile(".*((?:processes|forms)/([^/]+)/[^/]+\\.(?:bpmn|dmn|form))$");

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;

    ModuleDeployments(RepositoryService repository, ResourcePatternResolver resources) {
        this.repository = repository;
        this.resources = resources;
    }

    void deployAll() {
        byModule().forEach(this::deploy);
    }

    private void deploy(String module, Map<String, Resource> files) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(module).source(SOURCE).enableDuplicateFiltering(false);
        files.forEach((name, file) -> add(deployment, name, file));
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, String name, Resource file) {
        try (InputStream content = file.getInputStream()) {
            deployment.addInputStream(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private Map<String, Map<String, Resource>> byModule() {
        Map<String, Map<String, Resource>> modules = new TreeMap<>();
        PLACES.stream().flatMap(place -> List.of(found(place)).stream()).forEach(file -> {
            Matcher name = NAME.matcher(address(file));
            if (name.matches()) {
                modules.computeIfAbsent(name.group(2), module -> new TreeMap<>())
                        .put(name.group(1), file);
            }
        });
        return modules;
    }

    private Resource[] found(String place) {
        try {
            return resources.getResources(place);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + place, e);
        }
    }

    private static String address(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException("No address of " + file, e);
        }
    }
}
