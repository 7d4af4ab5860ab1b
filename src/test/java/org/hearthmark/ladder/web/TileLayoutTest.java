package org.hearthmark.ladder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearthmark.member.Council;
import org.hearthmark.shared.Place;
import org.junit.jupiter.api.Test;

/** The map of councils has a square for each, where it lies among the others. */
class TileLayoutTest {

    private static Council council(String gss, double latitude, double longitude) {
        return new Council(gss, gss, "Region", new Place(latitude, longitude), true);
    }

    private static final List<Council> FOUR =
            List.of(council("NW", 54, -3), council("NE", 54, 0), council("SW", 51, -3), council("SE", 51, 0));

    @Test
    void northIsUpAndEastIsRight() {
        var tiles = TileLayout.of(FOUR);

        assertThat(tiles.get("NW")).isEqualTo(new TileLayout.Tile(0, 0));
        assertThat(tiles.get("NE")).isEqualTo(new TileLayout.Tile(1, 0));
        assertThat(tiles.get("SW")).isEqualTo(new TileLayout.Tile(0, 1));
        assertThat(tiles.get("SE")).isEqualTo(new TileLayout.Tile(1, 1));
    }

    @Test
    void noTwoShareASquareAndTheOrderOfTheListChangesNothing() {
        var drawn = new Random(7);
        var councils = new ArrayList<Council>();
        for (int number = 0; number < 153; number++) {
            councils.add(council("E" + number, 50 + drawn.nextDouble() * 5, drawn.nextDouble() * 6 - 5));
        }

        var tiles = TileLayout.of(councils);
        Collections.shuffle(councils, drawn);

        assertThat(tiles.values()).doesNotHaveDuplicates().hasSize(153);
        assertThat(TileLayout.of(councils)).isEqualTo(tiles);
        assertThat(TileLayout.of(List.of())).isEmpty();
    }
}
