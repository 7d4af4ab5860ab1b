package org.hearthmark.workflow.rights;

import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.hearthmark.identity.Role;
import org.springframework.stereotype.Component;

/**
 * Which group has which right. Per process definition and group, never per task: with a grant for each task the lists of
 * tasks become slow. What a right of the engine still leaves open, the command guard closes.
 */
@Component
class WantedGrants {

    private static final String ANY = "*";
    private static final List<Permission> WORK = List.of(
            Permissions.READ,
            Permissions.READ_TASK,
            Permissions.UPDATE_TASK,
            Permissions.READ_INSTANCE,
            Permissions.READ_HISTORY);
    private static final List<Permission> OVERSEE =
            List.of(Permissions.READ, Permissions.READ_TASK, Permissions.READ_INSTANCE, Permissions.READ_HISTORY);
    private static final List<Permission> MAINTAIN = List.of(
            Permissions.UPDATE,
            Permissions.UPDATE_INSTANCE,
            ProcessDefinitionPermissions.RETRY_JOB,
            ProcessDefinitionPermissions.SUSPEND,
            ProcessDefinitionPermissions.SUSPEND_INSTANCE);

    private final CandidateGroups candidates;

    WantedGrants(CandidateGroups candidates) {
        this.candidates = candidates;
    }

    Set<Grant> all() {
        Set<Grant> all = new HashSet<>();
        Role.ALLIANCE_STAFF.forEach(role -> {
            String group = role.group().orElseThrow();
            all.add(grant(group, APPLICATION, "tasklist", List.of(Permissions.ACCESS)));
            all.add(grant(group, APPLICATION, "welcome", List.of(Permissions.ACCESS)));
            all.add(grant(group, FILTER, ANY, List.of(Permissions.READ)));
        });
        candidates
                .byProcess()
                .forEach((process, groups) ->
                        groups.forEach(group -> all.add(grant(group, PROCESS_DEFINITION, process, WORK))));
        oversight(all, Role.ALLIANCE_MANAGER.group().orElseThrow(), OVERSEE);
        oversight(
                all,
                Role.ADMINISTRATOR.group().orElseThrow(),
                Stream.concat(OVERSEE.stream(), MAINTAIN.stream()).toList());
        return all;
    }

    private static void oversight(Set<Grant> all, String group, List<Permission> ofProcesses) {
        all.add(grant(group, APPLICATION, "cockpit", List.of(Permissions.ACCESS)));
        all.add(grant(group, APPLICATION, "admin", List.of(Permissions.ACCESS)));
        all.add(grant(group, PROCESS_DEFINITION, ANY, ofProcesses));
        List<Permission> read = List.of(Permissions.READ);
        all.add(grant(group, DEPLOYMENT, ANY, read));
        all.add(grant(group, DECISION_DEFINITION, ANY, List.of(Permissions.READ, Permissions.READ_HISTORY)));
        all.add(grant(group, DECISION_REQUIREMENTS_DEFINITION, ANY, read));
        all.add(grant(group, USER, ANY, read));
        all.add(grant(group, GROUP, ANY, read));
    }

    private static Grant grant(String group, Resource resource, String id, List<Permission> permissions) {
        int bits = permissions.stream().mapToInt(Permission::getValue).reduce(0, (a, b) -> a | b);
        return new Grant(group, resource.resourceType(), id, bits);
    }
}
