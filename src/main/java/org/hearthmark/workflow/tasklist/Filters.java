package org.hearthmark.workflow.tasklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists that Tasklist shows at the first sign-in; written at each start, so that a release can change them. */
@Component
public class Filters {

    private static final List<Map<String, String>> COLUMNS = List.of(
            Map.of("name", "providerLabel", "label", "Provider"),
            Map.of("name", "reference", "label", "Reference"),
            Map.of("name", "settingArea", "label", "Area"));

    private final FilterService filters;
    private final TaskService tasks;

    Filters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    @Transactional
    public void write() {
        Map<String, Filter> present = filters.createFilterQuery().list().stream()
                .collect(Collectors.toMap(Filter::getName, Function.identity(), (first, second) -> first));
        write(
                present,
                10,
                "My tasks",
                "Tasks that you have taken",
                tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        write(present, 20, "My group's tasks", "Everything that waits for your group", ofMyGroups());
        write(
                present,
                30,
                "Overdue",
                "Your group's tasks whose due date has passed",
                ofMyGroups().dueBeforeExpression("${now()}"));
        write(
                present,
                40,
                "Visits this week",
                "Your group's tasks with a visit from today to Sunday",
                ofMyGroups()
                        .followUpAfterExpression("${dateTime().withTimeAtStartOfDay().minusSeconds(1)}")
                        .followUpBeforeExpression("${dateTime().withTimeAtStartOfDay().withDayOfWeek(7).plusDays(1)}"));
    }

    private TaskQuery ofMyGroups() {
        return tasks.createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .includeAssignedTasks();
    }

    private void write(Map<String, Filter> present, int priority, String name, String description, TaskQuery query) {
        Filter filter = present.containsKey(name) ? present.get(name) : filters.newTaskFilter(name);
        Map<String, Object> properties = new HashMap<>();
        properties.put("priority", priority);
        properties.put("description", description);
        properties.put("color", "#1d70b8");
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        properties.put("variables", COLUMNS);
        filters.saveFilter(filter.setQuery(query).setProperties(properties));
    }
}
