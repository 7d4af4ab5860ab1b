package org.hearthmark.accreditation.domain.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.Scope;
import org.junit.jupiter.api.Test;

class LawFloorTest {

    private static final Item LICENCE = item("AC-03", "all", true);
    private static final Item GAS = item("AC-04", "all", true);
    private static final Item ALARMS = item("AC-06", "all", true);
    private static final Item LOCATION = item("AC-01", "16-17", true);
    private static final Item BEDROOM = item("AC-08", "licensed HMO", true);
    private static final Item KITCHEN = item("AC-11", null, false);
    private static final Item VISITORS = item("PR-10", null, true);

    @Test
    void aLawThatBindsEveryHomeAndIsNotMetStandsInTheWay() {
        assertThat(inTheWay(GAS, Level.ALMOST_1, AgeRange.AGE_18_PLUS)).containsExactly(GAS);
        assertThat(inTheWay(GAS, Level.LEVEL_1, AgeRange.AGE_18_PLUS)).isEmpty();
    }

    @Test
    void theLawForSixteenAndSeventeenBindsOnlyHomesThatOfferPlacesToThem() {
        assertThat(inTheWay(LOCATION, Level.NONE, AgeRange.AGE_16_17)).containsExactly(LOCATION);
        assertThat(inTheWay(LOCATION, Level.NONE, AgeRange.BOTH)).containsExactly(LOCATION);
        assertThat(inTheWay(LOCATION, Level.NONE, AgeRange.AGE_18_PLUS)).isEmpty();
    }

    @Test
    void aCriticalItemThatNobodyLookedAtStandsInTheWayEvenIfItIsNotLaw() {
        assertThat(inTheWay(VISITORS, Level.NOT_LOOKED_AT, AgeRange.BOTH)).containsExactly(VISITORS);
        assertThat(inTheWay(VISITORS, Level.NONE, AgeRange.BOTH)).isEmpty();
        assertThat(inTheWay(BEDROOM, Level.NOT_LOOKED_AT, AgeRange.AGE_18_PLUS)).containsExactly(BEDROOM);
    }

    @Test
    void anItemThatIsNeitherLawNorCriticalNeverDoes() {
        assertThat(inTheWay(KITCHEN, Level.NOT_LOOKED_AT, AgeRange.BOTH)).isEmpty();
        assertThat(inTheWay(KITCHEN, Level.NONE, AgeRange.BOTH)).isEmpty();
    }

    @Test
    void aHomeWithoutGasNeedsNoGasRecordNorEachHomeALicenceButNobodyWaivesAnotherLawByCallingItNotApplicable() {
        assertThat(inTheWay(GAS, Level.NOT_APPLICABLE, AgeRange.BOTH)).isEmpty();
        assertThat(inTheWay(LICENCE, Level.NOT_APPLICABLE, AgeRange.BOTH)).isEmpty();
        assertThat(inTheWay(ALARMS, Level.NOT_APPLICABLE, AgeRange.BOTH)).containsExactly(ALARMS);
    }

    @Test
    void aHomeThatWasNeverInspectedCannotBeAccredited() {
        assertThat(LawFloor.inTheWay(List.of(GAS, KITCHEN, VISITORS), Map.of(), AgeRange.AGE_18_PLUS))
                .containsExactly(GAS, VISITORS);
    }

    private static List<Item> inTheWay(Item item, Level level, AgeRange ages) {
        return LawFloor.inTheWay(List.of(item), Map.of(item.id(), level), ages);
    }

    private static Item item(String id, String lawAppliesTo, boolean critical) {
        Map<Integer, String> law = lawAppliesTo == null ? Map.of() : Map.of(1, "a law");
        return new Item(
                id,
                "Accommodation",
                id,
                Scope.PROPERTY,
                "inspect-property",
                "observation",
                Map.of(),
                law,
                lawAppliesTo,
                critical,
                null);
    }
}
