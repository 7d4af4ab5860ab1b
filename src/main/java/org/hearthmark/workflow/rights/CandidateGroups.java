package org.hearthmark.workflow.rights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which groups work on which process: the candidate groups in its newest version and in every version with running
 * instances.
 */
@Component
class CandidateGroups {

    private final RepositoryService repository;
    private final JdbcClient jdbc;

    CandidateGroups(RepositoryService repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    Map<String, Set<String>> byProcess() {
        Map<String, Set<String>> groups = new TreeMap<>();
        definitionsInUse()
                .forEach((id, process) ->
                        groups.computeIfAbsent(process, key -> new TreeSet<>()).addAll(groupsOf(id)));
        return groups;
    }

    private Map<String, String> definitionsInUse() {
        Map<String, String> processById = new TreeMap<>();
        jdbc.sql("""
                        select d.id_, d.key_ from camunda.act_re_procdef d
                         where d.version_ = (select max(n.version_) from camunda.act_re_procdef n where n.key_ = d.key_)
                            or exists (select 1 from camunda.act_ru_execution e where e.proc_def_id_ = d.id_)
                        """).query(row -> {
            processById.put(row.getString(1), row.getString(2));
        });
        return processById;
    }

    private Set<String> groupsOf(String definitionId) {
        Set<String> groups = new TreeSet<>();
        repository.getBpmnModelInstance(definitionId).getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getCamundaCandidateGroupsList)
                .flatMap(List::stream)
                .map(String::trim)
                .forEach(groups::add);
        return groups;
    }
}
