package org.hearthmark.workflow.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.hearthmark.identity.Person;

/** The engine's search for users, answered from our people; there are tens of them, so it filters in memory. */
class StaffQuery extends UserQueryImpl {

    private final transient EnginePeople people;

    StaffQuery(EnginePeople people) {
        super(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
        this.people = people;
    }

    @Override
    public long executeCount(CommandContext context) {
        return people.users(this).size();
    }

    @Override
    public List<User> executeList(CommandContext context, Page page) {
        return EnginePeople.page(people.users(this), page);
    }

    boolean matches(Person person) {
        return (ids == null || Arrays.asList(ids).contains(person.username()))
                && (tenantId == null)
                && contains(firstName, person.name())
                && contains(lastName, person.name())
                && contains(firstNameLike, person.name())
                && contains(lastNameLike, person.name())
                && (email == null || email.equalsIgnoreCase(person.email()))
                && contains(emailLike, person.email());
    }

    /** First and last name are one name with us: a part of it matches. */
    private static boolean contains(String pattern, String text) {
        return pattern == null
                || text.toLowerCase(Locale.ROOT)
                        .contains(pattern.replace("%", "").toLowerCase(Locale.ROOT));
    }
}
