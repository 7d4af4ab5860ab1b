package org.hearthmark.standard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes versions and lets them take effect: what is law stays, and nothing comes before its day. */
@Component
class VersionDesk {

    private static final int FLOOR = 1;
    private static final int HIGHEST = 3;

    private final VersionRows rows;
    private final VersionCache cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VersionDesk(VersionRows rows, VersionCache cache, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.cache = cache;
        this.events = events;
        this.clock = clock;
    }

    StandardVersion publish(NewVersion raise, Set<String> checklist) {
        refuse(raise, checklist);
        rows.lock();
        var version = new StandardVersion(
                rows.lastNumber() + 1,
                raise.effectiveFrom(),
                raise.levels(),
                raise.categories(),
                raise.regions(),
                raise.grace());
        rows.insert(version, clock.instant());
        cache.throwAwayAfterCommit();
        events.publishEvent(new StandardPublished(version.number()));
        return version;
    }

    private static void refuse(NewVersion raise, Set<String> checklist) {
        var faults = new LinkedHashMap<String, String>();
        if (raise.levels().isEmpty()) {
            faults.put("levels", "A raise names at least one item of the checklist.");
        }
        raise.levels().forEach((item, level) -> {
            if (!checklist.contains(item)) {
                faults.put(item, "The checklist has no item " + item + ".");
            } else if (level < FLOOR) {
                faults.put(item, "Level 1 is the floor: no version asks for less.");
            } else if (level > HIGHEST) {
                faults.put(item, "The highest level is " + HIGHEST + ".");
            }
        });
        if (raise.grace().tooShort()) {
            faults.put("grace", "Grace is the notice of what follows: " + Grace.SHORTEST + " days at least.");
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid("This raise cannot be published", faults);
        }
    }

    /** Read under the lock: whoever withdraws and whoever lets take effect at one moment come one after the other. */
    void takeEffect(int number, String region, LocalDate day) {
        rows.lock();
        var version = rows.version(number);
        refuse(version, region, day);
        var before = rows.effects().stream()
                .filter(effect ->
                        effect.version() == version.number() && effect.region().equals(region))
                .findFirst();
        if (before.isPresent()) {
            refuseAnotherDay(before.get(), day);
            return;
        }
        rows.insert(new Effect(version.number(), region, day, clock.instant()));
        cache.throwAwayAfterCommit();
        events.publishEvent(new StandardTookEffect(version.number(), region, day));
    }

    void withdraw(int number, String by) {
        rows.lock();
        var version = rows.version(number);
        if (version.withdrawn()) {
            return;
        }
        boolean inEffect = version.first() || rows.effects().stream().anyMatch(effect -> effect.version() == number);
        if (inEffect) {
            throw Refusal.invalid("Version " + number
                    + " is in effect: it is not withdrawn any more, only corrected by another raise");
        }
        rows.insert(new Withdrawal(number, clock.instant(), by));
        cache.throwAwayAfterCommit();
    }

    private void refuse(StandardVersion version, String region, LocalDate day) {
        if (version.first()) {
            throw invalid("version", "The first version is in effect everywhere.");
        }
        if (version.withdrawn()) {
            throw invalid("version", "Version " + version.number() + " was withdrawn.");
        }
        if (region == null || region.isBlank() || !version.coversRegion(region)) {
            throw invalid("region", "Version " + version.number() + " is not for this region.");
        }
        if (day.isBefore(version.effectiveFrom())) {
            throw invalid("day", "Version " + version.number() + " never takes effect before the day planned for it.");
        }
        if (day.isAfter(LondonTime.today(clock))) {
            throw invalid("day", "Nothing takes effect by its date alone: record it on the day.");
        }
    }

    private static void refuseAnotherDay(Effect before, LocalDate day) {
        if (!before.from().equals(day)) {
            throw invalid("day", "It took effect in this region on another day already, and that is not changed.");
        }
    }

    private static Refusal invalid(String field, String why) {
        return Refusal.invalid("This version does not take effect so", Map.of(field, why));
    }
}
