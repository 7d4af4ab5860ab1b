package org.hearthmark.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.shared.LondonTime;

/**
 * A date by which something must have happened.
 *
 * @param kind what is due, in kebab-case; with {@code about} it names the deadline
 * @param reminders when to say beforehand that it comes near, in any order
 */
public record Deadline(UUID about, String kind, Instant due, List<Instant> reminders) {

    public Deadline {
        reminders = reminders.stream().sorted().distinct().toList();
        if (!reminders.isEmpty() && !reminders.get(reminders.size() - 1).isBefore(due)) {
            throw new IllegalArgumentException("A reminder comes before the deadline: " + kind);
        }
    }

    /** One that is missed when its last day is over in London, with reminders in the mornings of some days. */
    public static Deadline untilTheEndOf(LocalDate lastDay, UUID about, String kind, LocalDate... reminders) {
        return new Deadline(
                about,
                kind,
                LondonTime.startOf(lastDay.plusDays(1)),
                Stream.of(reminders).map(LondonTime::morningOf).toList());
    }
}
