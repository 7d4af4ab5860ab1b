package org.hearthmark.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The invented people and organisations of the demonstration; tests use the same. They are there before anything else of
 * the demonstration is, and those who exist are left alone. Everybody's password is the user name.
 */
@Component
@Profile({"demo", "test"})
class DemoPeople implements SmartInitializingSingleton {

    private static final Set<Role> ADMINISTRATOR = Set.of(Role.PROVIDER, Role.PROVIDER_ADMINISTRATOR);

    private final People people;
    private final TransactionTemplate transaction;
    private final boolean testing;

    DemoPeople(People people, TransactionTemplate transaction, Environment environment) {
        this.people = people;
        this.transaction = transaction;
        this.testing = environment.acceptsProfiles(Profiles.of("test"));
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            addOrganisations();
            addPeople();
        });
    }

    private void addOrganisations() {
        people.addOrganisation(DemoOrganisations.ALLIANCE, OrganisationKind.ALLIANCE, "Hearthmark Alliance");
        people.addOrganisation(DemoOrganisations.PROVIDER_1, OrganisationKind.PROVIDER, "Lanternfold Support Ltd");
        people.addOrganisation(DemoOrganisations.PROVIDER_2, OrganisationKind.PROVIDER, "Fernbarrow Homes Ltd");
        people.addOrganisation(DemoOrganisations.COUNCIL_1, OrganisationKind.COUNCIL, "Hackney");
        people.addOrganisation(DemoOrganisations.COUNCIL_2, OrganisationKind.COUNCIL, "Buckinghamshire");
    }

    private void addPeople() {
        Set<String> there = people.usernames();
        Stream.concat(everybody().stream(), testing ? Stream.of(robot()) : Stream.empty())
                .filter(p -> !there.contains(p.username()))
                .forEach(people::add);
    }

    private static NewPerson robot() {
        return new NewPerson(
                "robot-inspector",
                "robot-inspector",
                "Robot of the inspectors",
                "robot-inspector@alliance.example",
                DemoOrganisations.ALLIANCE,
                Set.of(Role.INSPECTOR),
                true);
    }

    private static List<NewPerson> everybody() {
        return List.of(
                staff("officer", "Amina Farah", Role.ACCREDITATION_OFFICER),
                staff("officer2", "Tom Ashdown", Role.ACCREDITATION_OFFICER),
                staff("inspector", "Grace Oduya", Role.INSPECTOR),
                staff("inspector2", "Daniel Peake", Role.INSPECTOR),
                staff("panel", "Ruth Calloway", Role.PANEL_MEMBER),
                staff("panel2", "Iqbal Noor", Role.PANEL_MEMBER),
                staff("manager", "Helen Marsh", Role.ALLIANCE_MANAGER),
                staff("manager2", "Victor Adeyemi", Role.ALLIANCE_MANAGER),
                staff("contracts", "Joan Whitlock", Role.CONTRACT_MANAGER),
                staff("contracts2", "Samir Patel", Role.CONTRACT_MANAGER),
                staff("broker", "Carys Bevan", Role.BROKER),
                of(DemoOrganisations.PROVIDER_1, "provider", "Maria Lindqvist", "lanternfold.example", ADMINISTRATOR),
                of(
                        DemoOrganisations.PROVIDER_1,
                        "provider1b",
                        "Jonah Teale",
                        "lanternfold.example",
                        Set.of(Role.PROVIDER)),
                of(DemoOrganisations.PROVIDER_2, "provider2", "Kofi Mensah", "fernbarrow.example", ADMINISTRATOR),
                of(DemoOrganisations.COUNCIL_1, "council", "Priya Raman", "hackney.example", Set.of(Role.COMMISSIONER)),
                of(DemoOrganisations.COUNCIL_2, "council2", "Edward Finch", "bucks.example", Set.of(Role.COMMISSIONER)),
                staff("admin", "Sam Okafor", Role.ADMINISTRATOR));
    }

    private static NewPerson staff(String username, String name, Role role) {
        return of(DemoOrganisations.ALLIANCE, username, name, "alliance.example", Set.of(role));
    }

    private static NewPerson of(UUID organisation, String username, String name, String domain, Set<Role> roles) {
        return new NewPerson(username, username, name, username + "@" + domain, organisation, roles, false);
    }
}
