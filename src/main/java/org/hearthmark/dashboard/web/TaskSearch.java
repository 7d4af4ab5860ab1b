package org.hearthmark.dashboard.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.workflow.WorkItemFilter;
import org.springframework.web.util.UriComponentsBuilder;

/** A list of open tasks as its address says it. */
record TaskSearch(
        String process, String step, String group, String assignee, Boolean late, Boolean unassigned, Integer page) {

    static final int SIZE = 20;
    static final int MOST_IN_A_FILE = 1000;

    TaskSearch {
        late = Boolean.TRUE.equals(late);
        unassigned = Boolean.TRUE.equals(unassigned);
        page = page == null ? 0 : Math.max(0, Math.min(page, 100_000));
    }

    WorkItemFilter filter() {
        return new WorkItemFilter(
                given(process), given(step), given(group), given(assignee), Optional.empty(), late, unassigned);
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(kept -> !kept.isEmpty());
    }

    /** The same list as another page, or as its file. */
    String address(String path, int number) {
        var values = new LinkedHashMap<String, Object>();
        given(process).ifPresent(key -> values.put("process", key));
        given(step).ifPresent(key -> values.put("step", key));
        given(group).ifPresent(key -> values.put("group", key));
        given(assignee).ifPresent(key -> values.put("assignee", key));
        if (late) {
            values.put("late", true);
        }
        if (unassigned) {
            values.put("unassigned", true);
        }
        if (number > 0) {
            values.put("page", number);
        }
        return address(path, values);
    }

    static String address(String path, Map<String, Object> values) {
        var address = UriComponentsBuilder.fromPath(path);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
