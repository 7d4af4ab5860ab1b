package org.hearthmark.accreditation;

import java.util.Set;
import java.util.UUID;
import org.hearthmark.identity.DemoOrganisations;
import org.hearthmark.identity.NewPerson;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** New people of the alliance with the roles that a test needs; each signs in with the user name as password. */
@Component
class ManyHats {

    private final People people;
    private final JdbcClient jdbc;

    ManyHats(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** @param what is a part of the user name */
    String person(String what, Role... roles) {
        return add(what, false, roles);
    }

    /** Everything that somebody of the alliance can be in accreditation, at once. */
    String everything(String what) {
        return person(what, Role.ACCREDITATION_OFFICER, Role.INSPECTOR, Role.PANEL_MEMBER, Role.ALLIANCE_MANAGER);
    }

    /** May use the engine's REST API with a password. */
    String serviceAccount(String what, Role... roles) {
        return add(what, true, roles);
    }

    void give(String username, Role role) {
        jdbc.sql("insert into identity.person_role (person, role) select id, ? from identity.person where username = ?")
                .params(role.name(), username)
                .update();
    }

    void take(String username, Role role) {
        jdbc.sql("""
                        delete from identity.person_role where role = ?
                          and person = (select id from identity.person where username = ?)""").params(role.name(), username).update();
    }

    private String add(String what, boolean serviceAccount, Role... roles) {
        String name = what + "-" + UUID.randomUUID().toString().substring(0, 8);
        people.add(new NewPerson(
                name,
                name,
                "Hats of " + what,
                name + "@alliance.example",
                DemoOrganisations.ALLIANCE,
                Set.of(roles),
                serviceAccount));
        return name;
    }
}
