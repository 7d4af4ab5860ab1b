package org.hearthmark.workflow.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.identity.Role;

/**
 * The engine's view of people: the alliance's staff and its service accounts, read from our own tables. Providers and
 * councils are not users of the engine. No password is accepted here: people sign in at our page only.
 */
class EnginePeople implements ReadOnlyIdentityProvider {

    private final People people;

    EnginePeople(People people) {
        this.people = people;
    }

    /** What of a list the engine wants to see; all of it where it names no page. */
    static <T> List<T> page(List<T> found, Page page) {
        return page == null
                ? found
                : found.stream()
                        .skip(page.getFirstResult())
                        .limit(page.getMaxResults())
                        .toList();
    }

    @Override
    public User findUserById(String userId) {
        return Optional.ofNullable(userId)
                .flatMap(this::worker)
                .map(EnginePeople::user)
                .orElse(null);
    }

    private Optional<Person> worker(String username) {
        return people.find(username).filter(EnginePeople::isWorker);
    }

    private static boolean isWorker(Person person) {
        return !person.groups().isEmpty();
    }

    List<User> users(StaffQuery query) {
        return candidates(query).filter(query::matches).map(EnginePeople::user).toList();
    }

    private Stream<Person> candidates(StaffQuery query) {
        if (query.getId() != null) {
            return worker(query.getId()).stream();
        }
        List<Person> some = query.getGroupId() == null ? people.all() : people.inGroup(query.getGroupId());
        return some.stream().filter(EnginePeople::isWorker);
    }

    private static User user(Person person) {
        UserEntity user = new UserEntity(person.username());
        int space = person.name().lastIndexOf(' ');
        user.setFirstName(space < 0 ? "" : person.name().substring(0, space));
        user.setLastName(person.name().substring(space + 1));
        user.setEmail(person.email());
        return user;
    }

    @Override
    public Group findGroupById(String groupId) {
        return Role.ofGroup(groupId).map(EnginePeople::group).orElse(null);
    }

    List<Group> groups(RoleGroupQuery query) {
        Stream<Role> roles = query.member().isEmpty()
                ? Role.ALLIANCE_STAFF.stream()
                : query.member().flatMap(this::worker).stream().flatMap(person -> person.roles().stream());
        return roles.filter(Role::alliance)
                .map(EnginePeople::group)
                .filter(query::matches)
                .toList();
    }

    private static Group group(Role role) {
        GroupEntity group = new GroupEntity(role.group().orElseThrow());
        group.setName(role.label());
        group.setType("role");
        return group;
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public UserQuery createUserQuery() {
        return new StaffQuery(this);
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new StaffQuery(this);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("People are not kept in the engine's tables");
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new RoleGroupQuery(this);
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new RoleGroupQuery(this);
    }

    @Override
    public Tenant findTenantById(String tenantId) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants();
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new NoTenants();
    }

    @Override
    public void flush() {
        // reads only
    }

    @Override
    public void close() {
        // holds nothing open
    }
}
