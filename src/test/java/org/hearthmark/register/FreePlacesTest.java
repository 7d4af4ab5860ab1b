package org.hearthmark.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.AccreditedInBulk;
import org.hearthmark.provider.Vacancies;
import org.hearthmark.shared.LondonTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Free places in the register: as fresh as their provider has confirmed them. Rolled back. */
@HearthmarkTest
@Transactional
class FreePlacesTest {

    private final Register register;
    private final RegisterBook book;
    private final Vacancies vacancies;
    private final AccreditedInBulk bulk;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private List<UUID> homes;

    @Autowired
    FreePlacesTest(
            Register register,
            RegisterBook book,
            Vacancies vacancies,
            AccreditedInBulk bulk,
            JdbcClient jdbc,
            MovableClock clock) {
        this.register = register;
        this.book = book;
        this.vacancies = vacancies;
        this.bulk = bulk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Later than whatever other tests have stated. */
    @BeforeEach
    void threeAccreditedHomesOfWhichOneHasStatedBeforeItsEntry() {
        clock.set(Instant.parse("2043-03-02T10:00:00Z"));
        homes = jdbc.sql("select id from provider.setting where firm = any(?) order by name")
                .param(bulk.firms(1, 3, 8_430_000).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        vacancies.state(homes.get(0), 1, today(), "ada");
        homes.forEach(book::refresh);
    }

    @Test
    void whatIsStatedBeforeAndAfterTheEntryIsFoundUntilItFades() {
        vacancies.state(homes.get(1), 2, today(), "ada");
        assertThat(free()).containsExactlyInAnyOrder(homes.get(0), homes.get(1));

        clock.advance(Duration.ofDays(14));
        assertThat(free()).contains(homes.get(0), homes.get(1));
        clock.advance(Duration.ofDays(1));
        assertThat(free()).isEmpty();
        assertThat(words(homes.get(1))).startsWith("Not confirmed since 2 March 2043");
    }

    @Test
    void aPlaceThatIsTakenIsNotOfferedFromThatMomentAndOneOfLaterIsNotFreeToday() {
        vacancies.state(homes.get(0), 0, today(), "ada");
        vacancies.state(homes.get(1), 1, today().plusDays(3), "ada");

        assertThat(free()).isEmpty();
        assertThat(words(homes.get(1))).isEqualTo("1 free place from 5 March 2043, confirmed today");
        clock.advance(Duration.ofDays(3));
        assertThat(free()).containsExactly(homes.get(1));
        assertThat(words(homes.get(1))).isEqualTo("1 free place, confirmed 3 days ago");
    }

    @Test
    void neverMoreThanWereJudgedAndNoneWhereItsProviderDoesNotRunItAnyMore() {
        int judged = jdbc.sql("select places from register.entry where setting = ?")
                .param(homes.get(1))
                .query(Integer.class)
                .single();
        vacancies.state(homes.get(1), judged + 3, today(), "ada");
        assertThat(words(homes.get(1))).startsWith(judged + " free place");

        book.ended(homes.get(1), Optional.of(today()));
        assertThat(free()).containsExactly(homes.get(0));
        assertThat(search(false))
                .filteredOn(row -> row.setting().equals(homes.get(1)))
                .singleElement()
                .satisfies(row -> assertThat(row.ended().orElseThrow()).contains("2 March 2043"));
    }

    private List<UUID> free() {
        return search(true).stream()
                .map(RegisterRow::setting)
                .filter(homes::contains)
                .toList();
    }

    private String words(UUID home) {
        return search(false).stream()
                .filter(row -> row.setting().equals(home))
                .findFirst()
                .flatMap(RegisterRow::free)
                .orElseThrow()
                .inWords(today());
    }

    private List<RegisterRow> search(boolean free) {
        return register.search(
                        new RegisterQuery(
                                Optional.of("E09000012"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                free),
                        0,
                        1000)
                .rows();
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
