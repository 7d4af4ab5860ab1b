package org.hearthmark.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final Place CHARING_CROSS = new Place(51.50735, -0.12776);
    private static final Place MANCHESTER = new Place(53.48076, -2.24263);

    @Test
    void distanceIsAsTheCrowFliesInMiles() {
        assertThat(CHARING_CROSS.milesTo(MANCHESTER)).isCloseTo(163, within(1.0));
        assertThat(MANCHESTER.milesTo(CHARING_CROSS)).isEqualTo(CHARING_CROSS.milesTo(MANCHESTER));
        assertThat(CHARING_CROSS.milesTo(CHARING_CROSS)).isZero();
    }

    @Test
    void somewhereOffTheEarthIsNoPlace() {
        assertThatThrownBy(() -> new Place(91, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
