package org.hearthmark.provider.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearthmark.provider.FactKind.PERSONS_WITH_CONTROL;
import static org.hearthmark.provider.fact.ScriptedRegister.told;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.provider.OwnerGroup;
import org.hearthmark.provider.OwnerGroups;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@HearthmarkTest
@Transactional
class OwnerGroupsTest {

    private static final String BRIGHTSIDE = "Brightside Group Ltd, 09699999, England";

    private final FactsAtWork work;
    private final OwnerGroups groups;
    private final MovableClock clock;
    private final ScriptedRegister register = new ScriptedRegister();

    @Autowired
    OwnerGroupsTest(FactsAtWork work, OwnerGroups groups, MovableClock clock) {
        this.work = work;
        this.groups = groups;
        this.clock = clock;
    }

    @BeforeEach
    void aMonday() {
        clock.set(Instant.parse("2026-11-23T10:00:00Z"));
        work.begin();
    }

    @Test
    void firmsOfOneOwnerAreAGroupWhicheverIsAskedFor() {
        UUID one = firm(9_600_001, BRIGHTSIDE);
        UUID two = firm(9_600_002, BRIGHTSIDE);
        UUID alone = firm(9_600_003, "Jane Smithers 1961-02");
        work.sweep(register).run();

        OwnerGroup group = new OwnerGroup("Brightside Group Ltd", Set.of(one, two));
        assertThat(groups.of(one)).isEqualTo(group);
        assertThat(groups.of(Set.of(one, two, alone, UUID.randomUUID())))
                .containsOnlyKeys(one, two, alone)
                .containsEntry(two, group)
                .containsEntry(alone, new OwnerGroup("Firm 09600003", Set.of(alone)));
        assertThat(groups.of(alone).joinsSeveral()).isFalse();
    }

    @Test
    void aFirmOfWhichNothingIsKnownYetIsAGroupOfItsOwn() {
        UUID firm = work.firm("09600009");

        assertThat(groups.of(firm).firms()).containsExactly(firm);
        assertThatThrownBy(() -> groups.of(UUID.randomUUID())).isInstanceOf(Refusal.class);
    }

    @Test
    void aNewOwnerJoinsTwoGroupsAndWhoSellsLeavesOne() {
        UUID one = firm(9_600_011, "Jane Smithers 1961-02");
        UUID two = firm(9_600_012, "Jane Smithers 1961-02");
        UUID three = firm(9_600_013, "Bob Carter 1958-11");
        UUID four = firm(9_600_014, "Bob Carter 1958-11");
        work.sweep(register).run();
        assertThat(groups.of(one).firms()).containsExactlyInAnyOrder(one, two);

        owners(9_600_012, "Jane Smithers 1961-02\nBob Carter 1958-11");
        nextMonth();
        assertThat(groups.of(four).firms()).containsExactlyInAnyOrder(one, two, three, four);

        owners(9_600_012, "Bob Carter 1958-11");
        nextMonth();
        assertThat(groups.of(one).firms()).containsExactly(one);
        assertThat(groups.of(four)).isEqualTo(new OwnerGroup("Bob Carter", Set.of(two, three, four)));
    }

    @Test
    void aFirmOfOursThatControlsAnotherIsInItsGroupEvenIfItComesLater() {
        UUID child = firm(9_600_021, "Parent in the register, 09600022, United Kingdom");
        work.sweep(register).run();
        assertThat(groups.of(child).joinsSeveral()).isFalse();

        UUID parent = firm(9_600_022, "Jane Smithers 1961-02");
        work.sweep(register).run();
        assertThat(groups.of(parent)).isEqualTo(new OwnerGroup("Firm 09600022", Set.of(parent, child)));
        assertThat(groups.of(child)).isEqualTo(groups.of(parent));
    }

    @Test
    void whileTheRegisterIsSilentTheGroupStaysAsItWasTold() {
        UUID one = firm(9_600_031, BRIGHTSIDE);
        UUID two = firm(9_600_032, BRIGHTSIDE);
        work.sweep(register).run();

        register.says(FactsAtWork.number(9_600_031), PERSONS_WITH_CONTROL, ScriptedRegister.silent());
        nextMonth();
        clock.advance(Duration.ofDays(60));
        assertThat(groups.of(one).firms()).containsExactlyInAnyOrder(one, two);
    }

    private UUID firm(int number, String owners) {
        UUID firm = work.firm(FactsAtWork.number(number).value());
        owners(number, owners);
        work.facts(register).watch(firm);
        return firm;
    }

    private void owners(int number, String owners) {
        register.says(FactsAtWork.number(number), PERSONS_WITH_CONTROL, told(owners));
    }

    private void nextMonth() {
        clock.advance(Duration.ofDays(30));
        work.sweep(register).run();
    }
}
