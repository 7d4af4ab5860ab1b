package org.hearthmark.accreditation.application.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.Mark;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.domain.standing.HomeNow;
import org.hearthmark.accreditation.domain.standing.HomeOverTime;
import org.hearthmark.accreditation.domain.standing.Homes;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.Deadline;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.Deadlines;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Warns a provider 30, 14 and 3 days before one of its homes stands worse by date alone: once each, and no more once the
 * date has moved or the change is averted.
 */
@Component
class StandingWarnings {

    private static final String KIND = "standing-changes";
    private static final int[] DAYS_BEFORE = {30, 14, 3};

    private final Deadlines deadlines;
    private final Homes homes;
    private final Providers providers;
    private final Outbox outbox;
    private final Clock clock;

    StandingWarnings(Deadlines deadlines, Homes homes, Providers providers, Outbox outbox, Clock clock) {
        this.deadlines = deadlines;
        this.homes = homes;
        this.providers = providers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A fixed number of statements, however many homes there are. */
    void set(List<HomeNow> worked, Map<UUID, HomeOverTime> found) {
        var worse = new ArrayList<Deadline>();
        var averted = new ArrayList<UUID>();
        for (var home : worked) {
            var setting = home.home().id();
            change(home.standing(), found.get(setting))
                    .ifPresentOrElse(next -> worse.add(deadline(setting, next.day())), () -> averted.add(setting));
        }
        deadlines.set(worse);
        deadlines.met(averted, KIND);
    }

    private static Deadline deadline(UUID setting, LocalDate change) {
        var reminders = new LocalDate[DAYS_BEFORE.length];
        for (int i = 0; i < reminders.length; i++) {
            reminders[i] = change.minusDays(DAYS_BEFORE[i]);
        }
        return Deadline.untilTheEndOf(change.minusDays(1), setting, KIND, reminders);
    }

    /** The next change, where the home may be used until then and stands worse from then on. */
    private static Optional<Standing> change(Standing today, HomeOverTime home) {
        return today.mayBeUsed()
                ? today.nextChangeOn().map(home::standing).filter(next -> worse(today, next))
                : Optional.empty();
    }

    private static boolean worse(Standing today, Standing next) {
        return !next.mayBeUsed() || next.kind().ordinal() < today.kind().ordinal() || grade(next) > grade(today);
    }

    private static int grade(Standing standing) {
        return standing.mark().flatMap(Mark::grade).map(Grade::ordinal).orElse(0);
    }

    @EventListener
    void comesNear(DeadlineNear near) {
        if (near.kind().equals(KIND)) {
            var today = LondonTime.today(clock);
            var home = homes.of(List.of(near.about()), today).get(near.about());
            change(home.standing(today), home)
                    .filter(next -> LondonTime.startOf(next.day()).equals(near.due()))
                    .ifPresent(next -> warn(providers.setting(near.about()), next, near.number()));
        }
    }

    private void warn(Setting home, Standing next, int number) {
        var day = DaysInWords.day(next.day());
        outbox.post(new Notice(
                "standing-changes-" + number + ":" + home.id() + ":" + next.day(),
                NoticeKind.REQUEST,
                providers.firm(home.firm()).contactEmail(),
                "From " + day + " your home " + home.reference() + " stands otherwise",
                text(home, next, day),
                home.id()));
    }

    private static String text(Setting home, Standing next, String day) {
        var grade = next.mayBeUsed()
                ? next.mark()
                        .flatMap(Mark::grade)
                        .map(one -> ", grade " + one.label())
                        .orElse("")
                : "";
        return """
                As far as is recorded today, %s (%s) stands otherwise from %s on: %s%s.

                Why: %s

                What is recorded before that day counts. If something has changed, send the evidence in time.
                """.formatted(
                        home.name(),
                        home.reference(),
                        day,
                        next.kind().label(),
                        grade,
                        next.reasons().get(0));
    }
}
