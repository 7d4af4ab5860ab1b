package org.hearthmark.ladder.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearthmark.ladder.domain.forecast.AtRisk.State;
import org.junit.jupiter.api.Test;

/** What is expected to be out of full accreditation on a day, beside what was predicted. */
class ForecastTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 3);
    private static final LocalDate DAY = TODAY.plusWeeks(4);
    private static final LocalDate OWN = DAY.minusDays(1);
    private static final Capacity NONE_KNOWN = new Capacity(1, 10, 0, 0);

    private final List<AtRisk> homes = new ArrayList<>();

    private ForecastTest home(int places, State state, LocalDate day) {
        return home(places, state, day, true, OWN);
    }

    private ForecastTest home(int places, State state, LocalDate day, boolean visit, LocalDate own) {
        homes.add(new AtRisk(new UUID(0, homes.size()), places, true, state, day, visit, own));
        return this;
    }

    private Forecast forecast(Capacity capacity) {
        return Forecast.on(DAY, TODAY, homes, capacity);
    }

    @Test
    void whereNobodyDoesAnythingWhatIsExpectedIsWhatWasPredicted() {
        var forecast = home(3, State.NOTHING, OWN).home(4, State.NOTHING, OWN).forecast(NONE_KNOWN);

        assertThat(forecast.predicted()).isEqualTo(7);
        assertThat(forecast.expected()).isEqualTo(7);
    }

    @Test
    void aCuredHomeIsNoLongerExpectedAndAHomeThatIsOutIs() {
        var forecast = home(3, State.CURED, OWN).home(4, State.OUT, OWN).forecast(NONE_KNOWN);

        assertThat(forecast.cured()).isEqualTo(3);
        assertThat(forecast.expected()).isEqualTo(4);
    }

    @Test
    void aCheckCountsWhenItIsBookedBeforeTheDay() {
        var forecast = home(3, State.BOOKED, DAY.minusDays(1))
                .home(5, State.BOOKED, DAY)
                .forecast(NONE_KNOWN);

        assertThat(forecast.inTime()).isEqualTo(3);
        assertThat(forecast.waiting()).isEqualTo(5);
    }

    @Test
    void whatIsNotBookedIsCheckedInTheOrderOfTheAnswersAsFarAsThereIsCapacity() {
        for (int home = 0; home < 6; home++) {
            home(1 << home, State.ANSWERED, TODAY.minusDays(home));
        }

        // four weeks, one visit each: the four that answered first, which are the last of the list
        assertThat(forecast(NONE_KNOWN).inTime()).isEqualTo(4 + 8 + 16 + 32);
        assertThat(forecast(NONE_KNOWN).waiting()).isEqualTo(1 + 2);
    }

    @Test
    void bookedVisitsTakeUpCapacity() {
        for (int home = 0; home < 3; home++) {
            home(1, State.BOOKED, TODAY.plusDays(home));
        }
        home(10, State.ANSWERED, TODAY.minusDays(2)).home(20, State.ANSWERED, TODAY.minusDays(1));

        assertThat(forecast(NONE_KNOWN).inTime()).isEqualTo(3 + 10);
    }

    @Test
    void evidenceIsReadByOfficersAndTakesNoVisit() {
        home(2, State.ANSWERED, TODAY, false, OWN).home(5, State.ANSWERED, TODAY, true, OWN);

        assertThat(forecast(new Capacity(0, 1, 0, 0)).inTime()).isEqualTo(2);
        assertThat(forecast(new Capacity(1, 0, 0, 0)).inTime()).isEqualTo(5);
    }

    @Test
    void aHomeThatHasAnsweredIsNotOutBeforeItWasChecked() {
        var forecast = home(5, State.ANSWERED, TODAY).forecast(new Capacity(0, 0, 0, 0));

        assertThat(forecast.waiting()).isEqualTo(5);
        assertThat(forecast.expected()).isZero();
    }

    @Test
    void ofTheCheckedAsManyAreExpectedOutAsUsuallyAreNotCuredRoundedUp() {
        home(10, State.BOOKED, TODAY);

        assertThat(forecast(new Capacity(1, 1, 3, 2)).expected()).isEqualTo(4);
        assertThat(forecast(new Capacity(1, 1, 4, 4)).expected()).isZero();
        assertThat(forecast(NONE_KNOWN).expected()).isEqualTo(10);
        assertThat(forecast(NONE_KNOWN).atBest()).isZero();
        assertThat(forecast(NONE_KNOWN).atWorst()).isEqualTo(10);
    }

    @Test
    void theLastDayOfGraceIsStillGrace() {
        home(2, State.NOTHING, DAY, true, DAY).home(3, State.NOTHING, OWN, true, OWN);

        assertThat(forecast(NONE_KNOWN).inGrace()).isEqualTo(2);
        assertThat(forecast(NONE_KNOWN).nothing()).isEqualTo(3);
    }

    @Test
    void homesThatNobodyForesawAreShownByThemselves() {
        homes.add(new AtRisk(new UUID(0, 9), 6, false, State.NOTHING, OWN, false, OWN));

        assertThat(forecast(NONE_KNOWN).notForeseen()).isEqualTo(6);
        assertThat(forecast(NONE_KNOWN).predicted()).isZero();
        assertThat(forecast(NONE_KNOWN).expected()).isEqualTo(6);
    }

    @Test
    void everyPlaceIsInExactlyOneGroup() {
        for (var state : State.values()) {
            home(1, state, TODAY, false, OWN).home(10, state, DAY.plusDays(5), true, DAY.plusDays(9));
        }
        var all = forecast(NONE_KNOWN);

        assertThat(all.cured() + all.out() + all.inTime() + all.waiting() + all.inGrace() + all.nothing())
                .isEqualTo(all.predicted());
    }
}
