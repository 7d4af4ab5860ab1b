package org.hearthmark.ladder.application.effect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.ReassessmentsUnderWay;
import org.hearthmark.accreditation.ReassessmentsUnderWay.UnderWay;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.raise.PublishedRaises;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a raise when the last own date of a home is over and no clock stands still any more, and keeps how each home stands
 * then beside what was predicted.
 */
@Service
public class Closing {

    private final PublishedRaises raises;
    private final Regions regions;
    private final FindingRows findings;
    private final ActualRows actual;
    private final Accreditations accreditations;
    private final ReassessmentsUnderWay underWay;
    private final Standards standards;
    private final Clock clock;

    Closing(
            PublishedRaises raises,
            Regions regions,
            FindingRows findings,
            ActualRows actual,
            Accreditations accreditations,
            ReassessmentsUnderWay underWay,
            Standards standards,
            Clock clock) {
        this.raises = raises;
        this.regions = regions;
        this.findings = findings;
        this.actual = actual;
        this.accreditations = accreditations;
        this.underWay = underWay;
        this.standards = standards;
        this.clock = clock;
    }

    /**
     * The first day on which all grace is over; of a raise that is in effect nowhere, today. Where answers wait for their check
     * then, or a home was given more time, it is looked at again on the next day.
     */
    @Transactional(readOnly = true)
    public LocalDate closesOn(UUID id) {
        return closesOn(raises.open(id));
    }

    private LocalDate closesOn(RaiseFile raise) {
        var today = LondonTime.today(clock);
        var graceOver = graceOver(raise, today);
        return graceOver.isAfter(today) || !clockStandsStill(raise) ? graceOver : today.plusDays(1);
    }

    private boolean clockStandsStill(RaiseFile raise) {
        var homes = findings.concerned(raise.id());
        return underWay.of(raise.publishedAs().orElseThrow(), homes).stream().anyMatch(UnderWay::waits);
    }

    private LocalDate graceOver(RaiseFile raise, LocalDate today) {
        return regions.of(raise).stream()
                .filter(region -> region.state() == State.IN_EFFECT)
                .map(region -> region.day().plusDays(longestGrace(raise)))
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    private int longestGrace(RaiseFile raise) {
        return raise.content().levels().keySet().stream()
                .mapToInt(item -> standards.item(item).safety()
                        ? raise.content().safetyDays()
                        : raise.content().otherDays())
                .max()
                .orElseThrow();
    }

    @Transactional(readOnly = true)
    public boolean over(UUID id) {
        return over(raises.open(id));
    }

    private boolean over(RaiseFile raise) {
        return regions.of(raise).stream().allMatch(RegionOfRaise::over)
                && !LondonTime.today(clock).isBefore(closesOn(raise));
    }

    /**
     * Asked twice, it closes once.
     *
     * @throws IllegalStateException when grace is not over after all, on a clock that was set back: it is asked again later
     */
    @Transactional
    public void close(UUID id) {
        var raise = raises.locked(id);
        if (raise.status() == RaiseStatus.PUBLISHED) {
            if (!over(raise)) {
                throw new IllegalStateException("The grace of " + raise.reference() + " is not over");
            }
            actual.insert(id, accreditations.standingsOf(findings.concerned(id)));
            raises.close(id);
        }
    }
}
