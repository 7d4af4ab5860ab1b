package org.hearthmark.ladder.application.effect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.raise.PublishedRaises;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseGuard;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.ladder.domain.guard.Trips;
import org.hearthmark.member.Councils;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.PublicAddress;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets published raises take effect, one region after the other, each in a transaction of its own: on its day and never on
 * one that is over, never twice, and held where the guard trips in what nobody signed for.
 */
@Service
public class TakingEffect {

    private final PublishedRaises raises;
    private final Regions regions;
    private final RaiseGuard guard;
    private final Findings findings;
    private final Standards standards;
    private final Councils councils;
    private final ManagerPost post;
    private final PublicAddress address;
    private final Clock clock;

    TakingEffect(
            PublishedRaises raises,
            Regions regions,
            RaiseGuard guard,
            Findings findings,
            Standards standards,
            Councils councils,
            ManagerPost post,
            PublicAddress address,
            Clock clock) {
        this.raises = raises;
        this.regions = regions;
        this.guard = guard;
        this.findings = findings;
        this.standards = standards;
        this.councils = councils;
        this.post = post;
        this.address = address;
        this.clock = clock;
    }

    /** The next region whose day has come; where none is due, nothing happens. */
    @Transactional
    public void next(UUID id) {
        var raise = raises.locked(id);
        var today = LondonTime.today(clock);
        if (raise.status() == RaiseStatus.PUBLISHED) {
            regions.of(raise).stream()
                    .filter(region -> region.due(today))
                    .findFirst()
                    .ifPresent(region -> take(raise, region, today));
        }
    }

    private void take(RaiseFile raise, RegionOfRaise region, LocalDate today) {
        if (region.late(today)) {
            putOff(raise, region, today.plusDays(1));
        } else {
            take(raise, region);
        }
    }

    /** Nobody's grace and notice are cut, and no decision of the day is judged on another bar than it was made on. */
    private void putOff(RaiseFile raise, RegionOfRaise region, LocalDate day) {
        var why = "Its day passed before it could take effect.";
        record(raise, Act.MOVED, region, why, RegionCourse.on(day));
    }

    private void take(RaiseFile raise, RegionOfRaise region) {
        var beyond = region.state() == State.RELEASED
                ? Trips.NONE
                : guard.inRegion(raise, region.region()).beyond(raise.signedFor());
        if (beyond.none()) {
            takeEffect(raise, region);
        } else {
            hold(raise, region, beyond);
        }
    }

    private void takeEffect(RaiseFile raise, RegionOfRaise region) {
        findings.keepAtEffect(raise, region.region(), region.day());
        standards.takeEffect(raise.publishedAs().orElseThrow(), region.region(), region.day());
        record(raise, Act.TOOK_EFFECT, region, "", RegionCourse.on(region.day()));
    }

    private void hold(RaiseFile raise, RegionOfRaise region, Trips beyond) {
        var names = councils.names();
        var why = "The guard trips: " + beyond.words(gss -> names.getOrDefault(gss, gss)) + ".";
        record(raise, Act.HELD, region, why, Map.of(Trips.DETAIL, beyond.written()));
        var day = LondonTime.today(clock);
        post.tell(
                raise.id(),
                String.join(":", "raise-held", raise.id().toString(), region.region(), day.toString()),
                NoticeKind.REQUEST,
                "Held in " + region.region() + ": " + raise.reference(),
                """
                The day of a raise has come, and it is held in %s: %s. %s

                A manager who did not make it decides what follows: %s
                """.formatted(
                                region.region(),
                                raise.content().title(),
                                why,
                                address.of("/ladder/raises/" + raise.reference())));
    }

    private void record(RaiseFile raise, Act act, RegionOfRaise region, String note, Map<String, String> details) {
        raises.record(raise.id(), act, region.region(), note, details, PublishedRaises.SYSTEM);
    }

    /** Whether the raise was taken back; asked under the lock, so that nobody takes it back at this very moment. */
    @Transactional
    public boolean withdrawn(UUID id) {
        return raises.locked(id).status() == RaiseStatus.WITHDRAWN;
    }

    /** Whether the day of a region has come, in London; never once the raise is withdrawn. */
    @Transactional(readOnly = true)
    public boolean regionDue(UUID id) {
        var today = LondonTime.today(clock);
        return any(raises.open(id), region -> region.due(today));
    }

    @Transactional(readOnly = true)
    public boolean somethingHeld(UUID id) {
        return any(raises.open(id), region -> region.state() == State.HELD);
    }

    /** Whether the raise goes back to where it waits: for its day, or to be asked there whether it was withdrawn. */
    @Transactional(readOnly = true)
    public boolean regionWaiting(UUID id) {
        var raise = raises.open(id);
        return raise.status() == RaiseStatus.WITHDRAWN || any(raise, RegionOfRaise::waiting);
    }

    private boolean any(RaiseFile raise, Predicate<RegionOfRaise> which) {
        return raise.status() == RaiseStatus.PUBLISHED
                && regions.of(raise).stream().anyMatch(which);
    }

    /** The first day for which a region waits; where none does, a year ahead. */
    @Transactional(readOnly = true)
    public LocalDate nextDay(UUID id) {
        return regions.of(raises.open(id)).stream()
                .filter(RegionOfRaise::waiting)
                .map(RegionOfRaise::day)
                .min(LocalDate::compareTo)
                .orElseGet(() -> LondonTime.today(clock).plusYears(1));
    }
}
