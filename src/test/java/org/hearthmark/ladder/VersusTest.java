package org.hearthmark.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.RaisedHomes;
import org.hearthmark.ladder.application.effect.Courses;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.raise.PublishedRaises;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.ladder.domain.forecast.AtRisk;
import org.hearthmark.ladder.domain.forecast.Forecast;
import org.hearthmark.shared.LondonTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is set against the prediction is what is so: where a raise is dropped, and where a home is cured in whatever way. */
@HearthmarkTest
class VersusTest {

    private static final String ITEM = "AC-02";
    private static final String OTHER_ITEM = "PR-10";

    private final RaisedHomes homes;
    private final RaiseAtWork work;
    private final Courses courses;
    private final PublishedRaises raises;
    private final TransactionTemplate transaction;
    private final MovableClock clock;

    @Autowired
    VersusTest(
            RaisedHomes homes,
            RaiseAtWork work,
            Courses courses,
            PublishedRaises raises,
            TransactionTemplate transaction,
            MovableClock clock) {
        this.homes = homes;
        this.work = work;
        this.courses = courses;
        this.raises = raises;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Test
    void aHomeCuredOtherwiseCountsAsCuredOneCuredOfAnotherRaiseDoesNotAndADroppedRegionTakesNothingOut() {
        var two = homes.accredited(2, ITEM);
        var otherwise = two.get(0);
        var idle = two.get(1);
        var ofAnother = homes.accredited(1, ITEM, "PR-12").get(0);
        var all = List.of(otherwise, idle, ofAnother);
        var day = homes.today().plusDays(75);
        var reference = published(day, ITEM);
        assertThat(states(reference)).containsOnlyKeys(all);
        int before = last(reference).expected();
        assertThat(before).isEqualTo(last(reference).predicted());

        homes.recorded(otherwise, ITEM, "LEVEL_2");
        homes.raised(2, "PR-12");
        homes.answered(ofAnother, 2, "PR-12");
        homes.done(
                ofAnother,
                "check-evidence",
                "officer",
                Map.of("inspectedOn", homes.today().toString(), "pr12Level", "level2"));
        assertThat(states(reference).get(ofAnother)).isEqualTo(AtRisk.State.NOTHING);
        comes(day, reference, all);

        assertThat(work.in(RaisedHomes.REGION, reference).state()).isEqualTo(State.IN_EFFECT);
        assertThat(states(reference))
                .containsEntry(otherwise, AtRisk.State.CURED)
                .containsEntry(ofAnother, AtRisk.State.NOTHING)
                .containsEntry(idle, AtRisk.State.NOTHING);
        assertThat(last(reference).cured()).isPositive();
        assertThat(last(reference).expected())
                .isEqualTo(before - last(reference).cured());

        comes(day.plusDays(90), reference, all);
        assertThat(work.file(reference).status()).isEqualTo(RaiseStatus.CLOSED);
        homes.recorded(idle, ITEM, "LEVEL_2");
        homes.worked(idle);
        assertThat(states(reference))
                .as("as it was when it was closed")
                .containsEntry(otherwise, AtRisk.State.CURED)
                .containsEntry(ofAnother, AtRisk.State.OUT)
                .containsEntry(idle, AtRisk.State.OUT);
    }

    @Test
    void whereItIsDroppedNothingIsTakenOut() {
        homes.accredited(2, OTHER_ITEM);
        var reference = published(homes.today().plusDays(76), OTHER_ITEM);
        assertThat(last(reference).expected()).isPositive();

        transaction.executeWithoutResult(status -> raises.record(
                work.id(reference), Act.DROPPED, RaisedHomes.REGION, "Not there", Map.of(), RaiseAtWork.OTHER));

        assertThat(states(reference)).isEmpty();
        assertThat(last(reference).expected()).isZero();
        assertThat(last(reference).predicted()).isZero();
        work.withdraw(reference);
    }

    private String published(LocalDate day, String item) {
        return work.published(day, Set.of(RaisedHomes.REGION), Set.of("SELF_CONTAINED"), Map.of(item, 2));
    }

    private void comes(LocalDate day, String reference, List<UUID> all) {
        clock.set(LondonTime.startOf(day));
        all.forEach(homes::worked);
        work.run(reference);
        all.forEach(homes::worked);
    }

    private Map<UUID, AtRisk.State> states(String reference) {
        return courses.of(reference).atRisk().stream().collect(Collectors.toMap(AtRisk::setting, AtRisk::state));
    }

    /** On the day on which all grace ends. */
    private Forecast last(String reference) {
        var days = courses.forecast(courses.of(reference));
        return days.get(days.size() - 1);
    }
}
