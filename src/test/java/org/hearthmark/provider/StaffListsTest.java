package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.identity.OrganisationKind;
import org.hearthmark.identity.People;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthmarkTest
class StaffListsTest {

    @Autowired
    private StaffLists lists;

    @Autowired
    private Providers providers;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private UUID firm;
    private UUID service;

    @BeforeEach
    void aProviderThatApplied() {
        UUID organisation = UUID.randomUUID();
        people.addOrganisation(organisation, OrganisationKind.PROVIDER, "Staffed");
        Entered entered = providers.enter(organisation, ProviderEntries.with(ProviderEntries.homes(1)), "provider");
        firm = entered.firm();
        service = entered.service();
    }

    @Test
    void eachEditIsAVersionAndEarlierVersionsStayAsTheyWere() {
        UUID ada = lists.add(firm, person("Ada Lamp"), "provider");
        UUID ben = lists.add(firm, person("Ben Wick"), "provider");
        lists.change(firm, ada, person("Ada Lantern"), "provider");
        lists.remove(firm, ben, "provider");

        assertThat(lists.newest(firm).version()).isEqualTo(4);
        assertThat(names(lists.newest(firm))).containsExactly("Ada Lantern");
        assertThat(names(lists.at(firm, 2))).containsExactly("Ada Lamp", "Ben Wick");
        assertThat(lists.newest(firm).people().get(0).id()).isEqualTo(ada);
    }

    @Test
    void aDeclaredListIsFrozenAndALaterEditHasToBeDeclaredAgain() {
        lists.add(firm, person("Ada Lamp"), "provider");
        lists.declareComplete(firm, 1, "Maria Lindqvist", "provider");
        assertThat(lists.declaredList(firm)).isPresent();

        lists.add(firm, person("Ben Wick"), "provider");

        assertThat(lists.declaredList(firm)).isEmpty();
        assertThat(lists.at(firm, 1).declaration()).isPresent();
        assertThat(names(lists.at(firm, 1))).containsExactly("Ada Lamp");
    }

    @Test
    void nobodyDeclaresAListThatTheyHaveNotSeenOrThatIsEmpty() {
        assertThatThrownBy(() -> lists.declareComplete(firm, 0, "Maria", "provider"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.INVALID));
        lists.add(firm, person("Ada Lamp"), "provider");
        lists.add(firm, person("Ben Wick"), "provider");

        assertThatThrownBy(() -> lists.declareComplete(firm, 1, "Maria", "provider"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.STALE));
    }

    @Test
    void anUploadKnowsPeopleAgainByNameAndDayOfStarting() {
        lists.replace(firm, List.of(person("Ada Lamp"), person("Ben Wick")), "provider");
        StaffList before = lists.newest(firm);

        lists.replace(firm, List.of(person("LAMP, Ada"), person("Cai Moth")), "provider");

        assertThat(names(lists.newest(firm))).containsExactly("Cai Moth", "LAMP, Ada");
        assertThat(lists.newest(firm).called("ada lamp").get(0).id())
                .isEqualTo(before.called("Ada Lamp").get(0).id());
    }

    @Test
    void anUploadThatChangesNothingLeavesTheDeclarationStanding() {
        lists.replace(firm, List.of(person("Ada Lamp"), person("Ben Wick")), "provider");
        lists.declareComplete(firm, 1, "Maria Lindqvist", "provider");

        lists.replace(firm, List.of(person("Ben Wick"), person("Ada Lamp")), "provider");

        assertThat(lists.declaredList(firm)).isPresent();
    }

    @Test
    void aPersonIsFoundByNameWhateverItsSpelling() {
        lists.add(firm, person("Zoë O'Neill-Brandt"), "provider");

        assertThat(lists.newest(firm).called("oneill brandt, ZOE")).hasSize(1);
        assertThat(lists.newest(firm).called("Zoe Brandt")).isEmpty();
        assertThat(lists.newest(firm).namesAnybody("The file of Zoe ONeill Brandt is thin"))
                .isTrue();
        assertThat(lists.newest(firm).namesAnybody("The file is thin")).isFalse();
    }

    @Test
    void aPersonOfAnUnknownServiceRegionOrDayIsRefused() {
        var wrong = new StaffEntry(
                "=cmd", "", UUID.randomUUID(), "Atlantis", LocalDate.of(2190, 1, 1), false, false, false, false);

        assertThatThrownBy(() -> lists.add(firm, wrong, "provider"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.fields())
                                .containsOnlyKeys("name", "role", "service", "region", "startDate"));
        assertThat(lists.newest(firm).version()).isZero();
    }

    @Test
    void whatWasEnteredIsNeitherChangedNorRemoved() {
        lists.add(firm, person("Ada Lamp"), "provider");

        assertThatThrownBy(() -> jdbc.sql("update provider.staff_entry set removed = true")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("insert-only");
    }

    private StaffEntry person(String name) {
        return new StaffEntry(
                name, "Support worker", service, "London", LocalDate.of(2025, 3, 3), false, false, false, false);
    }

    private static List<String> names(StaffList list) {
        return list.people().stream().map(person -> person.entry().name()).toList();
    }
}
