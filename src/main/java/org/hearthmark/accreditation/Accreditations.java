package org.hearthmark.accreditation;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.domain.standing.HomeOverTime;
import org.hearthmark.accreditation.domain.standing.Homes;
import org.hearthmark.accreditation.domain.standing.StandingRows;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask of accreditation: where homes stand, on any day. */
@Component
public class Accreditations {

    private final Homes homes;
    private final StandingRows rows;
    private final Clock clock;

    Accreditations(Homes homes, StandingRows rows, Clock clock) {
        this.homes = homes;
        this.rows = rows;
        this.clock = clock;
    }

    /** Where a home stands today, in Europe/London. */
    public Standing standingOf(UUID setting) {
        return standingsOf(List.of(setting)).get(setting);
    }

    /** Where homes stand today; one answer for each, also for a home that nobody ever decided on. */
    public Map<UUID, Standing> standingsOf(Collection<UUID> settings) {
        return standingsOf(settings, LondonTime.today(clock));
    }

    /** Where homes stood, or will stand as far as is known now, on a day. */
    @Transactional(readOnly = true)
    public Map<UUID, Standing> standingsOf(Collection<UUID> settings, LocalDate day) {
        return standings(homes.of(settings, day), day);
    }

    /** Where homes stood on a day as far as was known at an instant. */
    @Transactional(readOnly = true)
    public Map<UUID, Standing> standingsOf(Collection<UUID> settings, LocalDate day, Instant knownAt) {
        return standings(homes.of(settings, day, Optional.of(knownAt)), day);
    }

    /** Which homes became of another kind in a batch of {@link StandingsChanged}. */
    @Transactional(readOnly = true)
    public Set<UUID> kindsChangedIn(UUID batch) {
        return rows.kindsChangedIn(batch);
    }

    private static Map<UUID, Standing> standings(Map<UUID, HomeOverTime> homes, LocalDate day) {
        return homes.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, home -> home.getValue().standing(day)));
    }
}
