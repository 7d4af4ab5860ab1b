package org.hearthmark.provider;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.identity.Role;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.record.StatementRows;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.PublicAddress;
import org.hearthmark.workflow.DeadlineNear;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a firm's contact and its administrators what of its record runs out within 60 days: one message for a firm and day,
 * on the mornings that {@link RunningOut} has set.
 */
@Component
class RecordReminders {

    private static final int DAYS_BEFOREHAND = 60;
    private static final int MOST_NAMED = 30;

    private final StatementRows rows;
    private final RunningOut runningOut;
    private final People people;
    private final Outbox outbox;
    private final PublicAddress address;
    private final Clock clock;

    RecordReminders(
            StatementRows rows,
            RunningOut runningOut,
            People people,
            Outbox outbox,
            PublicAddress address,
            Clock clock) {
        this.rows = rows;
        this.runningOut = runningOut;
        this.people = people;
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
    }

    @EventListener
    void comesNear(DeadlineNear near) {
        if (near.kind().equals(RunningOut.KIND)) {
            UUID organisation = rows.organisationOf(near.about());
            RecordFile file = rows.of(organisation).orElseThrow();
            List<RunsOut> soon = runningOut.within(file, DAYS_BEFOREHAND);
            if (!soon.isEmpty()) {
                tell(file, soon, recipients(file, organisation));
            }
        }
    }

    private void tell(RecordFile file, List<RunsOut> soon, Set<String> recipients) {
        LocalDate today = LondonTime.today(clock);
        String text = text(soon, today);
        outbox.postAll(recipients.stream()
                .map(to -> new Notice(
                        "record-runs-out:" + file.firm() + ":" + today + ":" + to,
                        NoticeKind.REMINDER,
                        to,
                        "What runs out of your record",
                        text,
                        file.firm()))
                .toList());
    }

    private String text(List<RunsOut> soon, LocalDate today) {
        String lines =
                soon.stream().limit(MOST_NAMED).map(one -> line(one, today)).collect(Collectors.joining("\n"));
        String more = soon.size() > MOST_NAMED ? "\n- and " + (soon.size() - MOST_NAMED) + " more" : "";
        return """
                These answers and documents of your record run out:

                %s%s

                Say whether each is still so, or add the newer document. Then no application waits for it.

                %s
                """.formatted(lines, more, address.of("/provider/record"));
    }

    private static String line(RunsOut one, LocalDate today) {
        String when = one.lastDay().isBefore(today) ? ", ran out on " : ", last day ";
        return "- " + one.what() + " (" + one.name() + ")" + when + DaysInWords.day(one.lastDay());
    }

    /** Each address once. */
    private Set<String> recipients(RecordFile file, UUID organisation) {
        Set<String> to = new TreeSet<>();
        file.theFirm().said(ContactSaid.class).map(ContactSaid::email).ifPresent(to::add);
        people.ofOrganisation(organisation).stream()
                .filter(person -> person.roles().contains(Role.PROVIDER_ADMINISTRATOR))
                .map(Person::email)
                .forEach(to::add);
        return to.stream().map(email -> email.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }
}
