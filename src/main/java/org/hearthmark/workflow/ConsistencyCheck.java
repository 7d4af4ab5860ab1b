package org.hearthmark.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compares what the domain expects with what the engine runs and what the work list shows, by a fixed number of queries. */
@Component
public class ConsistencyCheck {

    private final List<ProcessOwner> owners;
    private final JdbcClient jdbc;

    ConsistencyCheck(List<ProcessOwner> owners, JdbcClient jdbc) {
        this.owners = owners;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ConsistencyReport run() {
        List<ProcessConsistency> processes = owners.stream().map(this::compare).toList();
        return new ConsistencyReport(
                processes,
                count("select count(*) from camunda.act_ru_task"),
                count("select count(*) from workflow.work_item where left_at is null"),
                ids("""
                        select i.task_id from workflow.work_item i
                         where i.left_at is null
                           and not exists (select 1 from camunda.act_ru_task t where t.id_ = i.task_id)
                         order by i.task_id
                        """),
                ids("""
                        select t.id_ from camunda.act_ru_task t
                         where not exists (
                               select 1 from workflow.work_item i where i.task_id = t.id_ and i.left_at is null)
                         order by t.id_
                        """));
    }

    private ProcessConsistency compare(ProcessOwner owner) {
        Map<String, Integer> running = running(owner.process());
        Set<UUID> expected = owner.expectedInstances();
        List<UUID> missing = expected.stream()
                .filter(key -> !running.containsKey(key.toString()))
                .sorted()
                .toList();
        List<String> unexpected = new ArrayList<>(running.keySet());
        expected.forEach(key -> unexpected.remove(key.toString()));
        List<String> doubled = running.entrySet().stream()
                .filter(instance -> instance.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        int instances = running.values().stream().mapToInt(Integer::intValue).sum();
        return new ProcessConsistency(
                owner.process(), expected.size(), instances, missing, unexpected, doubled, outOfStep(owner));
    }

    /** What the domain says of the token, against the open work of the same instance. */
    private List<String> outOfStep(ProcessOwner owner) {
        Map<UUID, Set<String>> open = new HashMap<>();
        jdbc.sql("select business_key, step from workflow.work_item where left_at is null and process = ?")
                .param(owner.process())
                .query(row -> {
                    open.computeIfAbsent(row.getObject("business_key", UUID.class), key -> new TreeSet<>())
                            .add(row.getString("step"));
                });
        return owner.expectedSteps().entrySet().stream()
                .filter(expected -> !expected.getValue().equals(open.getOrDefault(expected.getKey(), Set.of())))
                .map(expected -> expected.getKey() + " is at " + expected.getValue() + " for the domain, open work: "
                        + open.getOrDefault(expected.getKey(), Set.of()))
                .sorted()
                .toList();
    }

    /** Number of running instances by business key; an instance without one is listed by its id. */
    private Map<String, Integer> running(String process) {
        Map<String, Integer> byKey = new TreeMap<>();
        jdbc.sql("""
                        select coalesce(e.business_key_, 'instance ' || e.id_) as business_key
                          from camunda.act_ru_execution e
                          join camunda.act_re_procdef d on d.id_ = e.proc_def_id_
                         where e.parent_id_ is null and d.key_ = ?
                        """).param(process).query(String.class).list().forEach(key -> byKey.merge(key, 1, Integer::sum));
        return byKey;
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private List<String> ids(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
