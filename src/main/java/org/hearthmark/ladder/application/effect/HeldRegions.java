package org.hearthmark.ladder.application.effect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.raise.Managing;
import org.hearthmark.ladder.application.raise.PublishedRaises;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.ladder.application.raise.Raises;
import org.hearthmark.ladder.application.raise.Reasons;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager who did not make the raise decides where the guard held it on its day. */
@Service
public class HeldRegions {

    /** Whoever means a day within a year has typed it right. */
    private static final int MOST_MONTHS_AHEAD = 12;

    /** What may follow. */
    public enum Decision {
        RELEASE(Act.RELEASED),
        TRY_AGAIN(Act.MOVED),
        DROP(Act.DROPPED);

        private final Act act;

        Decision(Act act) {
            this.act = act;
        }
    }

    private final PublishedRaises raises;
    private final Regions regions;
    private final Managing managing;
    private final Clock clock;

    HeldRegions(PublishedRaises raises, Regions regions, Managing managing, Clock clock) {
        this.raises = raises;
        this.regions = regions;
        this.managing = managing;
        this.clock = clock;
    }

    /**
     * @param named those held ones that are meant, at least one: nobody decides on what was held after they looked
     * @param day   on which it is tried again; not asked otherwise
     * @throws Refusal FORBIDDEN for who made the raise; INVALID for {@code regions} when there is none or one is not held, for {@code reason}
     *     without one, for {@code newDay} without a day ahead
     */
    @Transactional
    public void decide(
            UUID id, Collection<String> named, Decision decision, Optional<LocalDate> day, String reason, String by) {
        var raise = raises.locked(id);
        managing.require(by);
        if (raise.madeBy(by)) {
            throw Refusal.forbidden(Raises.NOT_WHO_MADE_IT);
        }
        Reasons.require(reason);
        var details = details(raise, decision, day);
        for (var region : meant(raise, named)) {
            raises.record(id, decision.act, region, reason.strip(), details, by);
        }
    }

    /** What is let go takes effect at the next midnight: what was decided today was decided on today's bar. */
    private Map<String, String> details(RaiseFile raise, Decision decision, Optional<LocalDate> day) {
        var first = firstDay(raise);
        return switch (decision) {
            case RELEASE -> RegionCourse.on(first);
            case TRY_AGAIN -> RegionCourse.on(dayAhead(day, first));
            case DROP -> Map.of();
        };
    }

    /** Tomorrow; on a clock that was set back, not before the day that was published. */
    private LocalDate firstDay(RaiseFile raise) {
        var tomorrow = LondonTime.today(clock).plusDays(1);
        var published = raise.content().day();
        return tomorrow.isBefore(published) ? published : tomorrow;
    }

    private List<String> meant(RaiseFile raise, Collection<String> named) {
        var held = raise.status() == RaiseStatus.PUBLISHED ? held(raise) : List.<String>of();
        if (held.isEmpty()) {
            throw Refusal.stale("Nothing of this raise is held any more");
        }
        if (named.isEmpty()) {
            throw fault("regions", "Choose at least one region");
        }
        if (!held.containsAll(named)) {
            throw fault("regions", "Held are: " + String.join(", ", held));
        }
        return held.stream().filter(named::contains).toList();
    }

    private List<String> held(RaiseFile raise) {
        return regions.of(raise).stream()
                .filter(region -> region.state() == State.HELD)
                .map(RegionOfRaise::region)
                .toList();
    }

    private LocalDate dayAhead(Optional<LocalDate> day, LocalDate first) {
        var last = LondonTime.today(clock).plusMonths(MOST_MONTHS_AHEAD);
        return day.filter(ahead -> !ahead.isBefore(first))
                .filter(ahead -> !ahead.isAfter(last))
                .orElseThrow(() -> fault(
                        "newDay", "Enter a day after today and within the next " + MOST_MONTHS_AHEAD + " months"));
    }

    private static Refusal fault(String field, String what) {
        return Refusal.invalid("There is a problem with this decision", Map.of(field, what));
    }
}
