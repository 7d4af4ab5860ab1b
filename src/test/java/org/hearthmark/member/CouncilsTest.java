package org.hearthmark.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.identity.DemoOrganisations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HearthmarkTest
class CouncilsTest {

    private static final String HACKNEY = "E09000012";
    private static final String KENT = "E10000016";

    private final Councils councils;
    private final DemoMemberships demo;
    private final MovableClock clock;

    @Autowired
    CouncilsTest(Councils councils, DemoMemberships demo, MovableClock clock) {
        this.councils = councils;
        this.demo = demo;
        this.clock = clock;
    }

    @Test
    void everyCouncilWithChildrensServicesIsKnownByName() {
        List<Council> all = councils.all();

        assertThat(all).hasSize(153);
        assertThat(all.stream().map(Council::name).toList()).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void aCouncilIsAMemberOrNot() {
        assertThat(councils.find(HACKNEY)).get().satisfies(hackney -> {
            assertThat(hackney.name()).isEqualTo("Hackney");
            assertThat(hackney.region()).isEqualTo("London");
            assertThat(hackney.member()).isTrue();
        });
        assertThat(councils.find(KENT)).get().returns(false, Council::member);
        assertThat(councils.find("E00000000")).isEmpty();
        assertThat(councils.find(Set.of(HACKNEY, KENT, "E00000000"))).containsOnlyKeys(HACKNEY, KENT);
    }

    @Test
    void fourteenBoroughsAndBuckinghamshireAreMembersInTwoRegions() {
        List<Membership> members = councils.members();

        assertThat(members)
                .hasSize(15)
                .extracting(Membership::allianceRegion)
                .containsOnly("North and East London", "West London and the Chilterns");
        assertThat(members).extracting(Membership::councilName).isSorted().contains("Hackney", "Buckinghamshire");
        assertThat(members).extracting(Membership::organisation).doesNotHaveDuplicates();
        assertThat(members).extracting(Membership::noticesTo).allMatch(address -> address.endsWith(".example"));
    }

    @Test
    void aMembershipIsFoundByItsOrganisation() {
        assertThat(councils.membershipOf(DemoOrganisations.COUNCIL_1)).get().satisfies(hackney -> {
            assertThat(hackney.gss()).isEqualTo(HACKNEY);
            assertThat(hackney.noticesTo()).isEqualTo("placements@hackney.example");
        });
        assertThat(councils.membershipOf(DemoOrganisations.COUNCIL_2))
                .get()
                .returns("Buckinghamshire", Membership::councilName);
        assertThat(councils.membershipOf(DemoOrganisations.PROVIDER_1)).isEmpty();
    }

    @Test
    void aCouncilIsNoMemberBeforeItJoined() {
        clock.set(Instant.parse("2025-03-31T12:00:00Z"));

        assertThat(councils.members()).isEmpty();
        assertThat(councils.find(HACKNEY)).get().returns(false, Council::member);
        assertThat(councils.membershipOf(DemoOrganisations.COUNCIL_1)).isEmpty();
    }

    @Test
    void seedingTheDemonstrationAgainChangesNothing() {
        List<Membership> before = councils.members();

        demo.afterSingletonsInstantiated();

        assertThat(councils.members()).isEqualTo(before);
    }
}
