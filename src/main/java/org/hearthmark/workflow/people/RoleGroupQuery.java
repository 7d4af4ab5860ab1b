package org.hearthmark.workflow.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** The engine's search for groups: they are the roles of the alliance's staff. */
class RoleGroupQuery extends GroupQueryImpl {

    private final transient EnginePeople people;

    RoleGroupQuery(EnginePeople people) {
        super(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
        this.people = people;
    }

    @Override
    public long executeCount(CommandContext context) {
        return people.groups(this).size();
    }

    @Override
    public List<Group> executeList(CommandContext context, Page page) {
        return EnginePeople.page(people.groups(this), page);
    }

    /** Whose groups are asked for; empty for everybody's. */
    Optional<String> member() {
        return Optional.ofNullable(userId);
    }

    boolean matches(Group group) {
        return (id == null || id.equals(group.getId()))
                && (ids == null || Arrays.asList(ids).contains(group.getId()))
                && (type == null || type.equals(group.getType()))
                && (name == null || name.equals(group.getName()))
                && (nameLike == null
                        || group.getName()
                                .toLowerCase(Locale.ROOT)
                                .contains(nameLike.replace("%", "").toLowerCase(Locale.ROOT)))
                && tenantId == null;
    }
}
