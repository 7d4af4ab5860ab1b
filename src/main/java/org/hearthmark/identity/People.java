package org.hearthmark.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who there is, which roles they have, and for whom they act; people whose account is closed are not found. */
@Component
public class People {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final PasswordEncoder passwords;
    private final String hashOfNobody;

    People(JdbcClient jdbc, JdbcTemplate batches, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.passwords = passwords;
        this.hashOfNobody = passwords.encode(UUID.randomUUID().toString());
    }

    /** Upper and lower case are the same in user names. */
    @Transactional(readOnly = true)
    public Optional<Person> find(String username) {
        return jdbc.sql(PersonRows.SELECT + "where p.enabled and p.username = :username")
                .param("username", username.toLowerCase(Locale.ROOT))
                .query(PersonRows::person)
                .optional();
    }

    /** @throws NoSuchElementException when there is nobody of that name: somebody who acts must exist */
    @Transactional(readOnly = true)
    public Person require(String username) {
        return find(username).orElseThrow(() -> new NoSuchElementException("No person " + username));
    }

    /**
     * The names of people by their user names, in one statement: also of those who were removed since, and of who closed their
     * own account what stands in place of the name. Whoever is not found is missing.
     */
    @Transactional(readOnly = true)
    public Map<String, String> names(Collection<String> usernames) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select username, name from identity.person where username = any(:usernames)")
                .param("usernames", usernames.toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("username"), row.getString("name"));
                });
        return names;
    }

    /** The members of a candidate group, by name; nobody for a group that does not exist. */
    @Transactional(readOnly = true)
    public List<Person> inGroup(String group) {
        return Role.ofGroup(group).map(this::having).orElse(List.of());
    }

    private List<Person> having(Role role) {
        return jdbc.sql(PersonRows.SELECT + """
                                where p.enabled and exists (
                                    select from identity.person_role x where x.person = p.id and x.role = :role)
                                order by p.name, p.username
                                """)
                .param("role", role.name())
                .query(PersonRows::person)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Person> all() {
        return jdbc.sql(PersonRows.SELECT + "where p.enabled order by p.name, p.username")
                .query(PersonRows::person)
                .list();
    }

    /** Everybody who acts for an organisation, by name. */
    @Transactional(readOnly = true)
    public List<Person> ofOrganisation(UUID organisation) {
        return jdbc.sql(PersonRows.SELECT
                        + "where p.enabled and p.organisation = :organisation order by p.name, p.username")
                .param("organisation", organisation)
                .query(PersonRows::person)
                .list();
    }

    /** Everybody who reads mail at this address; several may share one. */
    @Transactional(readOnly = true)
    public List<Person> withEmail(String address) {
        return jdbc.sql(PersonRows.SELECT + "where p.enabled and lower(p.email) = lower(:email)")
                .param("email", address)
                .query(PersonRows::person)
                .list();
    }

    /** Takes as long for a name that does not exist as for a wrong password. */
    @Transactional(readOnly = true)
    public boolean passwordMatches(String username, String password) {
        Optional<SignedInPerson> account = account(username).filter(SignedInPerson::isEnabled);
        boolean matches = passwords.matches(
                password, account.map(SignedInPerson::getPassword).orElse(hashOfNobody));
        return matches && account.isPresent();
    }

    /** Somebody whose account of that name was closed gets it back, and nothing of what it could do. */
    @Transactional
    public void add(NewPerson p) {
        UUID id = jdbc.sql("""
                        insert into identity.person as known
                            (id, username, name, email, password_hash, organisation, service_account, enabled)
                        values (?, ?, ?, ?, ?, ?, ?, true)
                        on conflict (username) do update set name = excluded.name, email = excluded.email,
                            password_hash = excluded.password_hash, organisation = excluded.organisation, enabled = true
                        where not known.enabled and not known.service_account and not excluded.service_account
                        returning id
                        """)
                .params(
                        UUID.randomUUID(),
                        p.username(),
                        p.name(),
                        p.email(),
                        passwords.encode(p.password()),
                        p.organisation(),
                        p.serviceAccount())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("There is an account of that name already"));
        jdbc.sql("delete from identity.person_role where person = ?").param(id).update();
        batches.batchUpdate(
                "insert into identity.person_role (person, role) values (?, ?)",
                p.roles().stream().map(r -> new Object[] {id, r.name()}).toList());
    }

    /** Does nothing when there is an organisation of that id already. */
    @Transactional
    public UUID addOrganisation(UUID id, OrganisationKind kind, String name) {
        jdbc.sql("insert into identity.organisation (id, kind, name) values (?, ?, ?) on conflict (id) do nothing")
                .params(id, kind.name(), name)
                .update();
        return id;
    }

    /** An organisation of a provider for which no firm is known yet: somebody has registered. */
    @Transactional
    public UUID beginOrganisation(String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into identity.organisation (id, kind, name, beginning) values (?, 'PROVIDER', ?, true)")
                .params(id, name)
                .update();
        return id;
    }

    Set<String> usernames() {
        return jdbc.sql("select username from identity.person")
                .query(String.class)
                .set();
    }

    /** The account of exactly this user name, also a closed one. */
    Optional<SignedInPerson> account(String username) {
        return username.indexOf('\0') >= 0
                ? Optional.empty()
                : jdbc.sql(PersonRows.SELECT + "where p.username = :username")
                        .param("username", username.toLowerCase(Locale.ROOT))
                        .query(PersonRows::account)
                        .optional();
    }

    /**
     * Who signs in with what was typed: an e-mail address, or a user name. An address may be the user name of somebody who
     * reads mail elsewhere by now; then it is whose address it is. For the sign-in page alone: everywhere else people are
     * known by their user name.
     */
    Optional<SignedInPerson> signingIn(String typed) {
        return typed.indexOf('\0') >= 0
                ? Optional.empty()
                : jdbc.sql(PersonRows.SELECT + """
                                where p.username = :typed or lower(p.email) = :typed
                                order by p.enabled desc, (lower(p.email) = :typed) desc, (p.username = :typed) desc,
                                    p.username
                                limit 1
                                """)
                        .param("typed", typed.toLowerCase(Locale.ROOT))
                        .query(PersonRows::account)
                        .optional();
    }
}
