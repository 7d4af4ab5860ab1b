package org.hearthmark.accreditation.application.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearthmark.accreditation.domain.gap.Ask;
import org.hearthmark.accreditation.domain.gap.Ask.State;
import org.hearthmark.accreditation.domain.gap.Gap;
import org.hearthmark.accreditation.domain.standing.HomeOfTheTest;
import org.hearthmark.provider.Setting;
import org.hearthmark.provider.Upkeep;
import org.hearthmark.standard.Level;
import org.junit.jupiter.api.Test;

/** What of gap lists waits for a provider, and in which order. */
class GapUpkeepTest {

    private static final LocalDate OWN = LocalDate.of(2027, 6, 24);

    @Test
    void aHomeIsOneLineWithTheDayBeforeItsEarliestOwnDate() {
        var home = home("Oak House", asked(2, OWN.plusDays(9)), asked(2, OWN));

        assertThat(GapUpkeep.inLines(List.of(home)))
                .containsExactly(new Upkeep(
                        "Say how you meet what is asked next of Oak House: 2 items",
                        "/provider/homes/SET-1/gaps",
                        "SET-1",
                        OWN.minusDays(1)));
    }

    @Test
    void whatIsDueComesFirstAndHasNoDay() {
        var due = home("Elm House", new GapLine(gap(new Ask(2, 2, OWN, Optional.empty(), State.DUE)), List.of()));
        var later = home("Oak House", asked(2, OWN));

        assertThat(GapUpkeep.inLines(List.of(later, due)))
                .extracting(Upkeep::by)
                .containsExactly(null, OWN.minusDays(1));
    }

    @Test
    void whatWaitsForOurCheckWaitsForNobodyElse() {
        var answered = new GapLine(gap(ask(2, OWN)), List.of(answer(2, Optional.empty())));

        assertThat(answered.open()).isFalse();
        assertThat(answered.status()).isEqualTo("Waiting for our check");
        assertThat(answered.answerable()).isEmpty();
        assertThat(GapUpkeep.inLines(List.of(home("Oak House", answered)))).isEmpty();
    }

    @Test
    void aHigherLevelCanBeAnsweredWhileALowerOneWaitsAndWhatWasCheckedCanBeAnsweredAgain() {
        var twoLevels = new Gap(
                HomeOfTheTest.CHECKLIST.get(0), Level.LEVEL_1, Optional.empty(), List.of(ask(2, OWN), ask(3, OWN)));

        assertThat(new GapLine(twoLevels, List.of(answer(2, Optional.empty()))).answerable())
                .containsExactly(3);
        assertThat(new GapLine(twoLevels, List.of(answer(3, Optional.empty()))).answerable())
                .isEmpty();
        var checked = Optional.of(new GivenAnswer.Check("Not shown", Instant.EPOCH));
        assertThat(new GapLine(twoLevels, List.of(answer(3, checked))).answerable())
                .containsExactly(2, 3);
    }

    @Test
    void afterTenHomesTheRestIsOneLine() {
        var homes = IntStream.rangeClosed(1, 13)
                .mapToObj(number -> home("House " + number, asked(2, OWN.plusDays(number))))
                .toList();

        assertThat(GapUpkeep.inLines(homes))
                .hasSize(11)
                .last()
                .isEqualTo(new Upkeep(
                        "And 3 more homes of which something is asked",
                        "/provider/asked",
                        "All your homes",
                        OWN.plusDays(10)));
    }

    private static GapLine asked(int level, LocalDate own) {
        return new GapLine(gap(ask(level, own)), List.of());
    }

    private static Ask ask(int level, LocalDate own) {
        return new Ask(2, level, own.minusDays(84), Optional.of(own), State.IN_GRACE);
    }

    private static Gap gap(Ask ask) {
        return new Gap(HomeOfTheTest.CHECKLIST.get(0), Level.LEVEL_1, Optional.empty(), List.of(ask));
    }

    private static GivenAnswer answer(int level, Optional<GivenAnswer.Check> check) {
        return new GivenAnswer("LM-01", level, "Done", Instant.EPOCH, "ada", check);
    }

    private static HomeGaps home(String name, GapLine... lines) {
        var home = new Setting(
                null, "SET-1", null, null, null, null, null, name, null, null, null, null, null, null, null, 4, null,
                null, null, null);
        return new HomeGaps(home, List.of(lines), List.of());
    }
}
