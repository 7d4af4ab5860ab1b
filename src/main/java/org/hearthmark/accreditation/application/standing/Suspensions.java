package org.hearthmark.accreditation.application.standing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.SettingSuspended;
import org.hearthmark.accreditation.SuspensionLifted;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.accreditation.domain.standing.Suspension;
import org.hearthmark.accreditation.domain.standing.SuspensionLift;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops a home at once, and opens it again by a second person; every member council is told in the same commit. */
@Service
public class Suspensions {

    private final Accreditations accreditations;
    private final Facts facts;
    private final SuspensionNotices notices;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Suspensions(
            Accreditations accreditations,
            Facts facts,
            SuspensionNotices notices,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accreditations = accreditations;
        this.facts = facts;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal INVALID when the home is not accredited, so that there is nothing to stop, or already suspended */
    @Transactional
    public void suspend(UUID setting, String reason, String by) {
        facts.lockSetting(setting);
        var standing = accreditations.standingOf(setting);
        if (standing.suspended()) {
            throw Refusal.invalid("This home is already suspended.");
        }
        if (!standing.mayBeUsed()) {
            throw Refusal.invalid("Only an accredited home can be suspended; this one is not accredited.");
        }
        record(List.of(setting), reason, by);
    }

    /**
     * Those homes of an owner group that may be used, for one reason: a council gets one message about all of them. What is
     * suspended already stays so.
     */
    @Transactional
    public void suspend(Collection<UUID> settings, String reason, String by) {
        facts.lockSettings(settings);
        var standings = accreditations.standingsOf(settings);
        var open = settings.stream()
                .filter(setting -> standings.get(setting).mayBeUsed())
                .toList();
        if (!open.isEmpty()) {
            record(open, reason, by);
        }
    }

    private void record(List<UUID> settings, String reason, String by) {
        var today = LondonTime.today(clock);
        var now = clock.instant();
        var suspensions = settings.stream()
                .map(setting -> new Suspension(setting, reason, today, now, by))
                .toList();
        suspensions.forEach(this::record);
        notices.suspended(suspensions);
        settings.forEach(setting -> events.publishEvent(new SettingSuspended(setting)));
    }

    private void record(Suspension suspension) {
        facts.record(suspension);
        audit.record(new AuditFact(
                "setting-suspended",
                suspension.setting(),
                suspension.recordedBy(),
                Map.of("suspension", suspension.id().toString())));
    }

    /**
     * Lifts every open suspension of a home.
     *
     * @throws Refusal FORBIDDEN for the person who suspended it; INVALID when the home is not suspended
     */
    @Transactional
    public void lift(UUID setting, String reason, String by) {
        var lifted =
                facts.liftsOf(setting).stream().map(SuspensionLift::suspension).toList();
        var open = facts.suspensionsOf(setting).stream()
                .filter(suspension -> !lifted.contains(suspension.id()))
                .toList();
        if (open.isEmpty()) {
            throw Refusal.invalid("This home is not suspended.");
        }
        if (open.stream().anyMatch(suspension -> suspension.recordedBy().equals(by))) {
            throw Refusal.forbidden("You suspended this home, so another manager has to lift the suspension.");
        }
        open.forEach(suspension -> lift(suspension, reason, by));
        events.publishEvent(new SuspensionLifted(setting));
    }

    private void lift(Suspension suspension, String reason, String by) {
        facts.record(new SuspensionLift(suspension.id(), reason, LondonTime.today(clock), clock.instant(), by));
        audit.record(new AuditFact(
                "suspension-lifted",
                suspension.setting(),
                by,
                Map.of("suspension", suspension.id().toString())));
        notices.lifted(suspension);
    }
}
