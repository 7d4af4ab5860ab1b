package org.hearthmark.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** How a person is read from the database: always with roles, in one statement. */
final class PersonRows {

    static final String SELECT = """
            select p.username, p.name, p.email, p.organisation, o.kind, o.beginning, p.service_account, p.enabled, p.password_hash,
                array(select r.role from identity.person_role r where r.person = p.id) as roles
            from identity.person p join identity.organisation o on o.id = p.organisation
            """;

    private PersonRows() {}

    static Person person(ResultSet row, int index) throws SQLException {
        return new Person(
                row.getString("username"),
                row.getString("name"),
                row.getString("email"),
                row.getObject("organisation", UUID.class),
                OrganisationKind.valueOf(row.getString("kind")),
                roles(row.getArray("roles")),
                row.getBoolean("service_account"));
    }

    static SignedInPerson account(ResultSet row, int index) throws SQLException {
        return new SignedInPerson(
                person(row, index),
                row.getString("password_hash"),
                row.getBoolean("enabled"),
                row.getBoolean("beginning"));
    }

    private static Set<Role> roles(Array names) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) names.getArray()).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
