package org.hearthmark.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearthmark.standard.Coming.Place;
import org.junit.jupiter.api.Test;

/** What is published and not in effect yet, ground by ground. */
class ComingTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Ground LONDON = new Ground("London", "SELF_CONTAINED");
    private static final Ground NORTH = new Ground("North East", "SELF_CONTAINED");

    private final StandardVersion everywhere = version(2, DAY, Set.of());
    private final StandardVersion inLondon = version(3, DAY.minusDays(9), Set.of("London"));

    @Test
    void theEarliestDayComesFirstAndOnlyWhereAVersionIsMeant() {
        var coming = new Coming(List.of(everywhere, inLondon), Set.of(), Map.of());

        assertThat(coming.on(LONDON))
                .containsExactly(new ComingVersion(inLondon, DAY.minusDays(9)), new ComingVersion(everywhere, DAY));
        assertThat(coming.on(NORTH)).containsExactly(new ComingVersion(everywhere, DAY));
    }

    @Test
    void whatIsInEffectInARegionIsStillToComeInTheOthers() {
        var coming = new Coming(List.of(everywhere), Set.of(new Place(2, "London")), Map.of());

        assertThat(coming.on(LONDON)).isEmpty();
        assertThat(coming.on(NORTH)).hasSize(1);
    }

    @Test
    void aRegionMayHaveAnotherDayOrNone() {
        var later = DAY.plusDays(30);
        var coming = new Coming(
                List.of(everywhere),
                Set.of(),
                Map.of(new Place(2, "London"), Optional.of(later), new Place(2, "North East"), Optional.empty()));

        assertThat(coming.on(LONDON)).containsExactly(new ComingVersion(everywhere, later));
        assertThat(coming.on(NORTH)).isEmpty();
    }

    @Test
    void whatHasNotComeOnItsDayIsHeldAndCouldComeTomorrow() {
        var coming = new ComingVersion(everywhere, DAY);

        assertThat(coming.held(DAY)).isFalse();
        assertThat(coming.held(DAY.plusDays(1))).isTrue();
        assertThat(coming.planned(DAY.minusDays(5)).from()).isEqualTo(DAY);
        assertThat(coming.planned(DAY.plusDays(3)).from()).isEqualTo(DAY.plusDays(4));
    }

    private static StandardVersion version(int number, LocalDate day, Set<String> regions) {
        return new StandardVersion(number, day, Map.of("AC-17", 2), Set.of(), regions, Grace.USUAL);
    }
}
