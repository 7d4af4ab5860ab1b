package org.hearthmark.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthmarkTest
class SharedDatabaseTest {

    private final WorkingDays workingDays;
    private final Places places;
    private final References references;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    @Autowired
    SharedDatabaseTest(
            WorkingDays workingDays, Places places, References references, JdbcClient jdbc, MovableClock clock) {
        this.workingDays = workingDays;
        this.places = places;
        this.references = references;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void daysThatWereProclaimedOrMovedOnceAreKnown() {
        assertThat(Set.of("2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"))
                .noneMatch(day -> workingDays.isWorkingDay(LocalDate.parse(day)));
        assertThat(Set.of("2020-05-04", "2022-05-30")).allMatch(day -> workingDays.isWorkingDay(LocalDate.parse(day)));
    }

    @Test
    void aPostcodeThatNoDirectoryHasLiesAtTheCentreOfItsOutcodeAndSaysSo() {
        Postcode unknown = new Postcode("E8", "9ZZ");
        Located hackney = places.locate(unknown).orElseThrow();

        assertThat(hackney.exact()).isFalse();
        assertThat(hackney.place().milesTo(new Place(51.5435, -0.0655))).isCloseTo(0, within(0.6));
        assertThat(places.locate(new Postcode("ZZ99", "9ZZ"))).isEmpty();
        assertThat(places.locate(List.of(unknown, new Postcode("E9", "9ZZ"), unknown, new Postcode("ZZ99", "9ZZ"))))
                .containsOnlyKeys(unknown, new Postcode("E9", "9ZZ"));
        assertThat(places.locate(Set.of())).isEmpty();
    }

    @Test
    void aReferenceIsPrefixLondonYearAndNumber() {
        clock.set(Instant.parse("2026-12-31T23:59:59Z"));
        String last = references.next("ACC");
        clock.set(Instant.parse("2027-01-01T00:00:00Z"));
        String next = references.next("ACC");

        assertThat(last).matches("ACC-2026-\\d{6}");
        assertThat(next).matches("ACC-2027-\\d{6}");
        assertThat(numberOf(next)).isGreaterThan(numberOf(last));
    }

    @Test
    void manyReferencesAreGivenOutAscendingAndOnce() {
        List<String> many = references.next("SET", 120);

        assertThat(many).hasSize(120).doesNotHaveDuplicates().isSorted();
        assertThat(references.next("SET")).isNotIn(many);
        assertThat(references.next("SET", 0)).isEmpty();
    }

    @Test
    void aPrefixThatNobodyUsesHasNoReferences() {
        assertThatThrownBy(() -> references.next("NONE")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> references.next("x'; select")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void distancesCanBeSearchedOnAnIndex() {
        Double metres = jdbc.sql("""
                        select public.earth_distance(
                            public.ll_to_earth(51.50735, -0.12776), public.ll_to_earth(53.48076, -2.24263))
                        """).query(Double.class).single();

        assertThat(metres / 1609.344).isCloseTo(163, within(1.0));
    }

    private static int numberOf(String reference) {
        return Integer.parseInt(reference.substring(reference.lastIndexOf('-') + 1));
    }
}
