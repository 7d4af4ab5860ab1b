package org.hearthmark.provider;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds providers of numbers that grow old within a week: no more than one message a week for each firm, and for each
 * number once until it is confirmed again.
 */
@Component
class NumberReminders {

    private final NumberReminderRows rows;
    private final Outbox outbox;
    private final PublicAddress address;
    private final Clock clock;

    NumberReminders(NumberReminderRows rows, Outbox outbox, PublicAddress address, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
    }

    /**
     * A number that comes near the day on which it is old.
     *
     * @param holdsUntil the last day on which it is not
     */
    record Near(UUID firm, String contact, String home, String kind, LocalDate holdsUntil) {

        private String inWords() {
            return "- " + home + ": " + (kind.equals("VACANCY") ? "free places" : "who lives there") + ", until "
                    + DaysInWords.day(holdsUntil);
        }
    }

    /** Set-based: two statements for any number of firms and homes. Safe to run on several nodes. */
    @Transactional
    void run() {
        Instant now = clock.instant();
        var byFirm = rows.tellNow(LondonTime.today(clock), now.atOffset(ZoneOffset.UTC)).stream()
                .collect(groupingBy(Near::firm, LinkedHashMap::new, Collectors.toList()));
        outbox.postAll(byFirm.values().stream().map(this::notice).toList());
    }

    private Notice notice(List<Near> near) {
        UUID firm = near.get(0).firm();
        return new Notice(
                "numbers-to-confirm:" + firm + ":" + LondonTime.today(clock),
                NoticeKind.REMINDER,
                near.get(0).contact(),
                "Please confirm the numbers of your homes",
                """
                These numbers hold only until the days below unless you confirm them. After that councils no longer see \
                your free places:

                %s

                Sign in: "All still so" confirms everything in one tap.

                %s
                """.formatted(
                                near.stream().map(Near::inWords).sorted().collect(Collectors.joining("\n")),
                                address.of("/provider/homes")),
                firm);
    }
}
