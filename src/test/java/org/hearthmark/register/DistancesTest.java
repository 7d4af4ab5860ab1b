package org.hearthmark.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.journey.PublicData;
import org.hearthmark.shared.Place;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Distances agree to 1 % with those on the Ordnance Survey's grid, whose eastings and northings stand beside the degrees in
 * the file: another figure of the earth, another projection, plane geometry.
 */
@HearthmarkTest
class DistancesTest {

    private static final String SAMPLE = "postcodes/onspd_nov2025_england_sample.csv";
    private static final double METRES_PER_MILE = 1609.344;
    private static final double SHORTEST_METRES = 800;
    private static final int PAIRS = 500;

    private final JdbcClient jdbc;
    private final Random random = new Random(20251122);

    @Autowired
    DistancesTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two postcodes of the file. */
    private record Pair(Map<String, String> one, Map<String, String> other) {

        double metresOnTheGrid() {
            return Math.hypot(
                    number(one, "easting") - number(other, "easting"),
                    number(one, "northing") - number(other, "northing"));
        }

        Place from() {
            return new Place(number(one, "lat"), number(one, "lon"));
        }

        Place to() {
            return new Place(number(other, "lat"), number(other, "lon"));
        }

        private static double number(Map<String, String> row, String column) {
            return Double.parseDouble(row.get(column));
        }
    }

    @Test
    void aThousandRandomPairsAcrossEnglandAndWithinTheirCouncilsAgreeToOnePercent() {
        List<Pair> pairs = pairs(PublicData.rows(SAMPLE, 0));

        List<Double> inTheDatabase = metresInTheDatabase(pairs);
        for (int index = 0; index < pairs.size(); index++) {
            Pair pair = pairs.get(index);
            assertThat(inTheDatabase.get(index)).as("%s", pair).isCloseTo(pair.metresOnTheGrid(), withinPercentage(1));
            assertThat(pair.from().milesTo(pair.to()) * METRES_PER_MILE)
                    .as("%s", pair)
                    .isCloseTo(pair.metresOnTheGrid(), withinPercentage(1));
        }
    }

    private List<Pair> pairs(List<Map<String, String>> rows) {
        Map<String, List<Map<String, String>>> byCouncil =
                rows.stream().collect(Collectors.groupingBy(row -> row.get("lad_code")));
        List<Pair> pairs = new ArrayList<>();
        add(pairs, PAIRS, () -> new Pair(any(rows), any(rows)));
        add(pairs, PAIRS, () -> {
            Map<String, String> one = any(rows);
            return new Pair(one, any(byCouncil.get(one.get("lad_code"))));
        });
        return pairs;
    }

    private static void add(List<Pair> pairs, int count, Supplier<Pair> draw) {
        for (int wanted = pairs.size() + count; pairs.size() < wanted; ) {
            Pair pair = draw.get();
            if (pair.metresOnTheGrid() >= SHORTEST_METRES) {
                pairs.add(pair);
            }
        }
    }

    private <T> T any(List<T> rows) {
        return rows.get(random.nextInt(rows.size()));
    }

    /** As the register measures. */
    private List<Double> metresInTheDatabase(List<Pair> pairs) {
        return jdbc.sql("""
                        select earth_distance(ll_to_earth(a, b), ll_to_earth(c, d))
                        from unnest(:a, :b, :c, :d) with ordinality as pair (a, b, c, d, number)
                        order by number
                        """)
                .param("a", array(pairs, pair -> pair.from().latitude()))
                .param("b", array(pairs, pair -> pair.from().longitude()))
                .param("c", array(pairs, pair -> pair.to().latitude()))
                .param("d", array(pairs, pair -> pair.to().longitude()))
                .query(Double.class)
                .list();
    }

    private static Double[] array(List<Pair> pairs, ToDoubleFunction<Pair> value) {
        return pairs.stream().map(value::applyAsDouble).toArray(Double[]::new);
    }
}
