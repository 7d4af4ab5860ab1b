package org.hearthmark.ladder.application.effect;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.ReassessmentsUnderWay.UnderWay;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.domain.forecast.AtRisk;

/**
 * How far homes at risk have come, by what is known of each. A home has met the raise as well where nobody looked at it because
 * of the raise: it met all of it on the day, or it is fully accredited still after its own date and nothing of it waits. Pure.
 */
final class HowFar {

    private final LocalDate today;
    private final Map<String, RegionOfRaise> regions;
    private final Set<UUID> metAtEffect;
    private final Map<UUID, StandingKind> whenClosed;

    /** @param whenClosed how homes stood when the raise was closed; empty before */
    HowFar(LocalDate today, List<RegionOfRaise> regions, Set<UUID> metAtEffect, Map<UUID, StandingKind> whenClosed) {
        this.today = today;
        this.regions = regions.stream().collect(toMap(RegionOfRaise::region, identity()));
        this.metAtEffect = metAtEffect;
        this.whenClosed = whenClosed;
    }

    /** With the day on which the raise takes effect there by now, tomorrow at the earliest; empty where it was dropped. */
    Optional<FoundHome> expected(FoundHome home) {
        var region = Optional.ofNullable(regions.get(home.region()));
        if (region.filter(there -> there.state() == State.DROPPED).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(region.map(there -> home.on(day(there))).orElse(home));
    }

    private LocalDate day(RegionOfRaise region) {
        return region.state() == State.IN_EFFECT || region.day().isAfter(today) ? region.day() : today.plusDays(1);
    }

    /** @param counts the first day on which the raise counts for the home, by the day on which it takes effect there */
    AtRisk of(FoundHome home, boolean predicted, LocalDate counts, Optional<UnderWay> come) {
        var ownDate = come.flatMap(UnderWay::ownDate)
                .filter(grace -> inEffect(home) && grace.isAfter(counts))
                .orElse(counts)
                .minusDays(1);
        return new AtRisk(
                home.setting(),
                home.places(),
                predicted,
                state(home, counts, come),
                come.flatMap(UnderWay::day).orElse(ownDate),
                come.map(UnderWay::needsVisit).orElse(false),
                ownDate);
    }

    private AtRisk.State state(FoundHome home, LocalDate counts, Optional<UnderWay> come) {
        var closed = Optional.ofNullable(whenClosed.get(home.setting()));
        if (closed.isPresent()) {
            return closed.get() == StandingKind.FULL ? AtRisk.State.CURED : AtRisk.State.OUT;
        }
        var seen = come.map(HowFar::seen).orElse(AtRisk.State.NOTHING);
        boolean met = seen == AtRisk.State.NOTHING
                && (metAtEffect.contains(home.setting())
                        || come.filter(one -> stands(home, counts, one)).isPresent());
        return met ? AtRisk.State.CURED : seen;
    }

    private boolean stands(FoundHome home, LocalDate counts, UnderWay come) {
        return inEffect(home) && !today.isBefore(counts) && come.known() && !come.waits();
    }

    private boolean inEffect(FoundHome home) {
        return Optional.ofNullable(regions.get(home.region()))
                .filter(there -> there.state() == State.IN_EFFECT)
                .isPresent();
    }

    private static AtRisk.State seen(UnderWay come) {
        return switch (come.state()) {
            case NOTHING -> AtRisk.State.NOTHING;
            case ANSWERED -> AtRisk.State.ANSWERED;
            case BOOKED -> AtRisk.State.BOOKED;
            case CURED -> AtRisk.State.CURED;
            case OUT -> AtRisk.State.OUT;
        };
    }
}
