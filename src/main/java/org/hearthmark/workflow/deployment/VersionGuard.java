package org.hearthmark.workflow.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Running cases outlive releases: before anything is served, every definition that still has running instances is checked
 * against this release. What it calls and does not find would fail months later, in the middle of a case.
 */
@Component
class VersionGuard {

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final Surroundings surroundings;

    VersionGuard(RepositoryService repository, JdbcClient jdbc, Surroundings surroundings) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.surroundings = surroundings;
    }

    /** @throws RunningCasesCannotGoOn with a list of what is missing */
    void check() {
        List<String> missing =
                liveDefinitions().stream().flatMap(id -> missing(id).stream()).toList();
        if (!missing.isEmpty()) {
            throw new RunningCasesCannotGoOn(missing);
        }
    }

    private List<String> liveDefinitions() {
        return jdbc.sql("""
                        select d.id_ from camunda.act_re_procdef d
                         where exists (select 1 from camunda.act_ru_execution e where e.proc_def_id_ = d.id_)
                         order by d.key_, d.version_
                        """).query(String.class).list();
    }

    private List<String> missing(String definitionId) {
        ProcessDefinition definition = repository.getProcessDefinition(definitionId);
        List<String> missing = new ArrayList<>();
        try (InputStream model = repository.getProcessModel(definitionId)) {
            for (Need need : ModelNeeds.of(model)) {
                if (!surroundings.has(need, definition.getDeploymentId())) {
                    missing.add(definition.getKey() + " version " + definition.getVersion() + " needs " + need);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return missing;
    }
}
