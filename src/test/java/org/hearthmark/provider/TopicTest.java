package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long an answer holds. */
class TopicTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void insuranceHoldsUntilTheFirstOfItsLastDays() {
        assertThat(goodUntil(cover("5000000", "2027-06-30", "1000000", "2027-03-31")))
                .isEqualTo("2027-03-31");
    }

    @Test
    void insuranceThatIsNotTakenOutYetRunsOutLater() {
        assertThat(goodUntil(cover("5000000", "2027-06-30", "0", "2027-01-31"))).isEqualTo("2027-06-30");
        assertThat(goodUntil(cover("0", "2027-06-30", "0", "2027-01-31"))).isEqualTo("2027-11-22");
    }

    @Test
    void accountsHoldUntilTheNextWouldBeDue() {
        assertThat(goodUntil(new AccountsSaid(true, LocalDate.of(2026, 3, 31)))).isEqualTo("2027-12-31");
    }

    @Test
    void accountsWhoseSuccessorsAreLateAreAskedAboutAgainAfterAMonth() {
        assertThat(goodUntil(new AccountsSaid(true, LocalDate.of(2024, 3, 31)))).isEqualTo("2026-12-22");
    }

    @Test
    void thatNoAccountsAreDueHoldsForSixMonths() {
        assertThat(goodUntil(new AccountsSaid(false, null))).isEqualTo("2027-05-22");
    }

    @Test
    void staffNumbersHoldForSixMonthsAndEverythingElseForTwelve() {
        assertThat(goodUntil(new StaffingSaid(5, 2, 0))).isEqualTo("2027-05-22");
        assertThat(goodUntil(new ContactSaid("Ada", "ada@lantern.example", "020")))
                .isEqualTo("2027-11-22");
        assertThat(goodUntil(new OwnersSaid(List.of()))).isEqualTo("2027-11-22");
    }

    @Test
    void thatAHomeIsNotRunAnyMoreDoesNotRunOutAndNoApplicationAsksForIt() {
        assertThat(goodUntil(new EndSaid(true, TODAY))).isNull();
        assertThat(Topic.of(About.HOME)).hasSize(4).doesNotContain(Topic.HOME_END);
    }

    @Test
    void anAnswerHoldsOnItsLastDayAndNotAfter() {
        var said = new Statement(
                1, UUID.randomUUID(), UUID.randomUUID(), new StaffingSaid(5, 2, 0), TODAY, Instant.EPOCH, "ada");

        assertThat(said.validOn(TODAY)).isTrue();
        assertThat(said.validOn(TODAY.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyTopicIsFoundByItsSlug(Topic topic) {
        assertThat(Topic.ofSlug(topic.slug())).contains(topic);
        assertThat(Arrays.stream(Topic.values()).map(Topic::slug).distinct()).hasSameSizeAs(Topic.values());
    }

    private static CoverSaid cover(
            String employers, String employersUntil, String publicLiability, String publicUntil) {
        return new CoverSaid(
                new BigDecimal(employers),
                LocalDate.parse(employersUntil),
                new BigDecimal(publicLiability),
                LocalDate.parse(publicUntil));
    }

    private static LocalDate goodUntil(Said said) {
        return said.topic().goodUntil(said, TODAY);
    }
}
