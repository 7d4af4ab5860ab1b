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
    private final Outcodes outcodes;
    private final References references;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    @Autowired
    SharedDatabaseTest(
            WorkingDays workingDays, Outcodes outcodes, References references, JdbcClient jdbc, MovableClock clock) {
        this.workingDays = workingDays;
        this.outcodes = outcodes;
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
    void anOutcodeLiesAtTheMeanOfItsPostcodes() {
        Place hackney = outcodes.centreOf("E8").orElseThrow();

        assertThat(hackney.milesTo(new Place(51.5435, -0.0655))).isCloseTo(0, within(0.6));
        assertThat(outcodes.centreOf("ZZ99")).isEmpty();
        assertThat(outcodes.centresOf(List.of("E8", "E9", "E8", "ZZ99"))).containsOnlyKeys("E8", "E9");
        assertThat(outcodes.centresOf(Set.of())).isEmpty();
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
