package org.hearthmark.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishing a raise and letting it take effect, in a region in which no other test has a home. */
@HearthmarkTest
class PublishedVersionsTest {

    private static final String REGION = "A region of this test";
    private static final Ground GROUND = new Ground(REGION, "SELF_CONTAINED");

    private final Standards standards;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final LocalDate today;

    @Autowired
    PublishedVersionsTest(Standards standards, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.standards = standards;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.today = LondonTime.today(clock);
    }

    @Test
    void aRaiseIsPublishedAndTakesEffectInItsRegionOnItsDay() {
        var raise = published(today, Map.of("AC-17", 2));

        assertThat(standards.version(raise.number())).isEqualTo(raise);
        assertThat(standards.bar(GROUND).on(today).requiredLevel("AC-17")).isEqualTo(1);

        standards.takeEffect(raise.number(), REGION, today);
        assertThat(standards.bar(GROUND).on(today).requiredLevel("AC-17")).isEqualTo(2);
        assertThat(standards.bar(GROUND).on(today.minusDays(1)).requiredLevel("AC-17"))
                .isEqualTo(1);
    }

    @Test
    void aRaiseTakesEffectOnceHoweverOftenItIsAsked() {
        var raise = published(today.minusDays(2), Map.of("AC-10", 2));

        standards.takeEffect(raise.number(), REGION, today);
        standards.takeEffect(raise.number(), REGION, today);

        assertThat(standards.bars().effects())
                .filteredOn(effect -> effect.version() == raise.number())
                .hasSize(1);
        assertThatThrownBy(() -> standards.takeEffect(raise.number(), REGION, today.minusDays(1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void nothingTakesEffectBeforeItsPlannedDayOrByItsDateAloneOrElsewhere() {
        var planned = published(today.plusDays(9), Map.of("AC-11", 2)).number();
        var now = published(today, Map.of("AC-11", 2)).number();

        assertThatThrownBy(() -> standards.takeEffect(planned, REGION, today)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> standards.takeEffect(planned, REGION, today.plusDays(9)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> standards.takeEffect(now, "London", today)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> standards.takeEffect(1, REGION, today)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> standards.takeEffect(9_999, REGION, today)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({"AC-17, 0, 28, 84", "AC-17, -1, 28, 84", "AC-17, 4, 28, 84", "AC-99, 2, 28, 84", "AC-17, 2, 27, 84"})
    void neitherBelowTheFloorNorAnUnknownItemNorTooShortAGraceIsPublished(
            String item, int level, int safety, int other) {
        var raise = new NewVersion(today, Map.of(item, level), Set.of(), Set.of(REGION), new Grace(safety, other));

        assertThatThrownBy(() -> standards.publish(raise)).isInstanceOf(Refusal.class);
    }

    @Test
    void aRaiseThatNamesNothingIsNotPublished() {
        assertThatThrownBy(() -> published(today, Map.of())).isInstanceOf(Refusal.class);
    }

    @Test
    void aWithdrawnVersionStaysPublishedAndNeverTakesEffect() {
        int raise = published(today, Map.of("AC-15", 2)).number();

        standards.withdraw(raise, "manager");
        standards.withdraw(raise, "manager2");

        assertThat(standards.version(raise).withdrawn()).isTrue();
        assertThat(standards.version(raise).withdrawal().by()).isEqualTo("manager");
        assertThatThrownBy(() -> standards.takeEffect(raise, REGION, today)).isInstanceOf(Refusal.class);
        refused("insert into standard.effect (version, region, effective_from, recorded_at) values (" + raise + ", '"
                + REGION + "', '" + today + "', now())");
        refused("delete from standard.withdrawn");
    }

    @Test
    void whatIsInEffectIsNotWithdrawn() {
        int raise = published(today, Map.of("AC-16", 2)).number();
        standards.takeEffect(raise, REGION, today);

        assertThatThrownBy(() -> standards.withdraw(raise, "manager")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> standards.withdraw(1, "manager")).isInstanceOf(Refusal.class);
        refused("insert into standard.withdrawn (version, recorded_at, recorded_by) values (" + raise
                + ", now(), 'manager')");
    }

    @Test
    void whatWasRolledBackIsAskedOfNobody() {
        var raise = published(today, Map.of("AC-12", 2)).number();
        transaction.executeWithoutResult(status -> {
            standards.takeEffect(raise, REGION, today);
            standards.bar(GROUND);
            status.setRollbackOnly();
        });

        assertThat(standards.bar(GROUND).on(today).requiredLevel("AC-12")).isEqualTo(1);
    }

    @Test
    void theTablesRefuseWhatThePagesWould() {
        int planned = published(today.plusDays(9), Map.of("AC-13", 2)).number();

        refused("update standard.version set effective_from = current_date where number = " + planned);
        refused("delete from standard.effect");
        refused("truncate standard.effect");
        refused("insert into standard.required_level (version, item, level) values (" + planned + ", 'AC-14', 2)");
        refused("insert into standard.required_level (version, item, level) values (" + planned + ", 'AC-14', 0)");
        refused("insert into standard.effect (version, region, effective_from, recorded_at) values (" + planned + ", '"
                + REGION + "', '" + today + "', now())");
        refused("insert into standard.effect (version, region, effective_from, recorded_at) values (" + planned
                + ", 'London', '" + today.plusDays(9) + "', now())");
        refused("insert into standard.effect (version, region, effective_from, recorded_at) values (1, 'London', '"
                + today + "', now())");
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).isInstanceOf(Exception.class);
    }

    private StandardVersion published(LocalDate from, Map<String, Integer> levels) {
        return standards.publish(new NewVersion(from, levels, Set.of(), Set.of(REGION), Grace.USUAL));
    }
}
