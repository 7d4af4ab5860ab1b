package org.hearthmark.accreditation.application.standing;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.SettingExpired;
import org.hearthmark.accreditation.SettingLapsed;
import org.hearthmark.accreditation.SettingsClosed;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.accreditation.StandingsChanged;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.accreditation.domain.standing.HomeNow;
import org.hearthmark.accreditation.domain.standing.Homes;
import org.hearthmark.accreditation.domain.standing.StandingChange;
import org.hearthmark.accreditation.domain.standing.StandingRows;
import org.hearthmark.accreditation.domain.standing.WorkedOut;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works out where homes stand that are due, keeps each change, and tells of those that close in the same commit: the
 * register follows at once. What opens or only changes goes out as one event for all.
 */
@Service
class StandingBook {

    private final StandingRows rows;
    private final Facts facts;
    private final Homes homes;
    private final Providers providers;
    private final StandingWarnings warnings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandingBook(
            StandingRows rows,
            Facts facts,
            Homes homes,
            Providers providers,
            StandingWarnings warnings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.homes = homes;
        this.providers = providers;
        this.warnings = warnings;
        this.events = events;
        this.clock = clock;
    }

    /** How many were due; 0 when nothing is left. Whoever comes second for a home finds it done. */
    @Transactional
    public int workOut(int most) {
        var today = LondonTime.today(clock);
        var due = rows.due(today, most);
        if (!due.isEmpty()) {
            workOut(due, today);
        }
        return due.size();
    }

    /** The same for those of some homes that are due. */
    @Transactional
    public void workOut(Collection<UUID> settings) {
        workOut(settings, LondonTime.today(clock));
    }

    private void workOut(Collection<UUID> due, LocalDate today) {
        // first these locks and then the rows: who suspends a home takes them in the same order
        facts.lockSettings(due);
        var taken = rows.take(due, today);
        if (!taken.isEmpty()) {
            write(taken, today);
        }
    }

    private void write(Map<UUID, WorkedOut> taken, LocalDate today) {
        var stated = providers.settings(taken.keySet());
        var found = homes.of(taken.keySet(), today);
        var changes = new ArrayList<StandingChange>();
        var now = new ArrayList<HomeNow>();
        taken.forEach((setting, before) -> {
            var home = found.get(setting);
            var on = before.upTo(today);
            changes.addAll(before.changes(home, today));
            now.add(new HomeNow(
                    on,
                    stated.get(setting),
                    home.ground(),
                    home.standing(on),
                    home.decidedGrade(on),
                    home.recorded(on)));
        });
        var batch = UUID.randomUUID();
        rows.keep(batch, changes, clock.instant());
        rows.write(now);
        warnings.set(now, found);
        tell(batch, changes);
    }

    private void tell(UUID batch, List<StandingChange> changes) {
        for (var change : changes) {
            if (change.became(StandingKind.LAPSED)) {
                events.publishEvent(new SettingLapsed(change.setting()));
            }
            if (change.became(StandingKind.EXPIRED)) {
                events.publishEvent(new SettingExpired(change.setting()));
            }
        }
        var closed = changes.stream()
                .filter(change -> change.became(StandingKind.LAPSED) || change.became(StandingKind.EXPIRED))
                .map(StandingChange::setting)
                .collect(toSet());
        if (!closed.isEmpty()) {
            events.publishEvent(new SettingsClosed(closed));
        }
        if (!changes.isEmpty()) {
            events.publishEvent(new StandingsChanged(batch));
        }
    }
}
