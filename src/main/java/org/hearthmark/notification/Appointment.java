package org.hearthmark.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A visit or a meeting.
 *
 * @param id stays the same when it is moved or cancelled
 * @param sequence 0 at first, one more with each change; calendars ignore what is older than what they know
 * @param place where, as far as the recipients may know it
 * @param attendees e-mail addresses
 */
public record Appointment(
        UUID id,
        int sequence,
        String title,
        String description,
        String place,
        Instant from,
        Instant to,
        List<String> attendees) {

    public Appointment {
        attendees = List.copyOf(attendees);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("An appointment ends after it begins: " + title);
        }
    }
}
