package org.hearthmark.workflow.guard;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.hearthmark.identity.Role;
import org.hearthmark.shared.Refusal;

/**
 * The wall around the engine. A command of a person or a service account is admitted when it reads, or when it is one of the
 * few writes that are work on a task; administrators may also keep the engine running. All else has no way in: cases change
 * only through our own services. What an admitted command calls inside passes, and so do jobs and our services, for whom
 * nobody is signed in to the engine.
 */
class CommandGuard extends CommandInterceptor {

    private final Authentications authentications;
    private final TaskRights rights;

    CommandGuard(Authentications authentications, TaskRights rights) {
        this.authentications = authentications;
        this.rights = rights;
    }

    /** Who is signed in to the engine on this thread; null for nobody. */
    interface Authentications {
        Authentication current();
    }

    @Override
    public <T> T execute(Command<T> command) {
        Authentication person = authentications.current();
        if (person == null || Context.getCommandContext() != null) {
            return next.execute(command);
        }
        return switch (CommandKinds.of(command)) {
            case READ, OURS -> next.execute(command);
            case SUBMIT, CLAIM, ASSIGN, COMMENT -> next.execute(new CheckedTaskCommand<>(command, rights, person));
            case MAINTENANCE -> maintain(command, groupsOf(person));
            case REFUSED, UNCLASSIFIED ->
                throw Refusal.forbidden(
                        "This is not possible here: work on a task by its form. What else changes a case is done on its own page");
        };
    }

    private <T> T maintain(Command<T> command, Collection<String> groups) {
        if (!groups.contains(Role.ADMINISTRATOR.group().orElseThrow())) {
            throw Refusal.forbidden("Only administrators can do this");
        }
        return next.execute(command);
    }

    static Collection<String> groupsOf(Authentication person) {
        return person.getGroupIds() == null ? List.of() : person.getGroupIds();
    }
}
