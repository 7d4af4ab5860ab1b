package org.hearthmark.ladder.domain.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearthmark.ladder.domain.guard.Trips.Trip;
import org.junit.jupiter.api.Test;

/** What somebody has signed for past the guard, and what goes beyond it. */
class TripsTest {

    private static final Trip HACKNEY = new Trip("E09000012", 12, 80, Set.of(Limb.SHARE_OF_COUNCIL));
    private static final Trip OVERALL = new Trip("", 40, 200, Set.of(Limb.OVERALL));

    private static Trips of(Trip... trips) {
        return new Trips(List.of(trips));
    }

    @Test
    void whatIsKeptIsReadAsItWas() {
        var trips = of(HACKNEY, OVERALL, new Trip("E06000001", 2, 2, Set.of(Limb.SHARE_OF_COUNCIL, Limb.LAST_PLACE)));

        assertThat(Trips.read(trips.written())).isEqualTo(trips);
        assertThat(Trips.read("")).isEqualTo(Trips.NONE);
        assertThat(Trips.NONE.written()).isEmpty();
    }

    @Test
    void noMorePlacesThanWereSignedForAreCovered() {
        var signed = of(HACKNEY, OVERALL);

        assertThat(of(HACKNEY).beyond(signed).none()).isTrue();
        assertThat(of(new Trip("E09000012", 11, 80, Set.of(Limb.SHARE_OF_COUNCIL)))
                        .beyond(signed)
                        .none())
                .isTrue();
        assertThat(of(new Trip("E09000012", 13, 80, Set.of(Limb.SHARE_OF_COUNCIL)))
                        .beyond(signed)
                        .all())
                .hasSize(1);
    }

    @Test
    void anotherCouncilAndTheLastPlaceAreNotCovered() {
        var lastPlace = new Trip("E09000012", 12, 12, Set.of(Limb.SHARE_OF_COUNCIL, Limb.LAST_PLACE));
        var elsewhere = new Trip("E09000013", 1, 1, Set.of(Limb.LAST_PLACE));

        assertThat(of(HACKNEY, lastPlace, elsewhere).beyond(of(HACKNEY)).all()).containsExactly(lastPlace, elsewhere);
        assertThat(of(HACKNEY).beyond(Trips.NONE).all()).containsExactly(HACKNEY);
    }

    @Test
    void itIsSaidWithNamesAndPlaces() {
        assertThat(of(HACKNEY, OVERALL).words(gss -> "Hackney"))
                .isEqualTo("Hackney, 12 of 80 places; overall, 40 of 200 places");
    }
}
