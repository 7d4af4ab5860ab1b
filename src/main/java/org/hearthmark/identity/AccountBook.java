package org.hearthmark.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts of people as rows: never of service accounts, never closed ones. */
@Component
class AccountBook {

    private static final String SELECT = """
            select p.id, p.username, p.name, p.email, p.organisation, o.beginning,
                exists (select from identity.person_role r where r.person = p.id and r.role = 'PROVIDER') as provider,
                exists (select from identity.person_role r
                         where r.person = p.id and r.role = 'PROVIDER_ADMINISTRATOR') as administrator
            from identity.person p join identity.organisation o on o.id = p.organisation
            where p.enabled and not p.service_account and\s""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final PasswordEncoder passwords;

    AccountBook(JdbcClient jdbc, JdbcTemplate batches, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.passwords = passwords;
    }

    List<Account> withEmail(EmailAddress email) {
        return jdbc.sql(SELECT + "lower(p.email) = :email order by p.username")
                .param("email", email.key())
                .query(AccountBook::account)
                .list();
    }

    /** By the user name under which they act. */
    Optional<Account> named(String username) {
        return jdbc.sql(SELECT + "p.username = :username")
                .param("username", username)
                .query(AccountBook::account)
                .optional();
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql(SELECT + "p.id = :id")
                .param("id", id)
                .query(AccountBook::account)
                .optional();
    }

    /** By name; administrators of the organisation are locked until the transaction ends, so that the last one stays. */
    List<Account> locked(UUID organisation) {
        jdbc.sql("select id from identity.organisation where id = :id for no key update")
                .param("id", organisation)
                .query(UUID.class)
                .list();
        return of(organisation);
    }

    List<Account> of(UUID organisation) {
        return jdbc.sql(SELECT + "p.organisation = :organisation order by p.name, p.username")
                .param("organisation", organisation)
                .query(AccountBook::account)
                .list();
    }

    void changePassword(UUID id, String password) {
        jdbc.sql("update identity.person set password_hash = :hash where id = :id")
                .param("hash", passwords.encode(password))
                .param("id", id)
                .update();
    }

    void rename(UUID id, String name) {
        jdbc.sql("update identity.person set name = :name where id = :id")
                .param("name", name)
                .param("id", id)
                .update();
    }

    void changeEmail(UUID id, EmailAddress email) {
        jdbc.sql("update identity.person set email = :email where id = :id")
                .param("email", email.value())
                .param("id", id)
                .update();
    }

    /** From now on the person acts for this organisation, in these roles alone. */
    void move(UUID id, UUID organisation, Set<Role> roles) {
        jdbc.sql("update identity.person set organisation = :organisation where id = :id")
                .param("organisation", organisation)
                .param("id", id)
                .update();
        jdbc.sql("delete from identity.person_role where person = :id")
                .param("id", id)
                .update();
        batches.batchUpdate(
                "insert into identity.person_role (person, role) values (?, ?)",
                roles.stream().map(role -> new Object[] {id, role.name()}).toList());
    }

    void close(UUID id) {
        jdbc.sql("update identity.person set enabled = false where id = :id")
                .param("id", id)
                .update();
    }

    /** Everywhere, at once: the next request of any of these sessions is one of nobody. */
    void endSessions(String username) {
        jdbc.sql("delete from public.spring_session where principal_name = :username")
                .param("username", username)
                .update();
    }

    /** All but the one in which the person is at work. */
    void endOtherSessions(String username, String kept) {
        jdbc.sql("delete from public.spring_session where principal_name = :username and session_id <> :kept")
                .param("username", username)
                .param("kept", kept)
                .update();
    }

    String organisationName(UUID id) {
        return jdbc.sql("select name from identity.organisation where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private static Account account(ResultSet row, int index) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("name"),
                row.getString("email"),
                row.getObject("organisation", UUID.class),
                row.getBoolean("beginning"),
                row.getBoolean("provider"),
                row.getBoolean("administrator"));
    }
}
