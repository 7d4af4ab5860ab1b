package org.hearthmark.accreditation.application.visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One fact about the appointment of a visit; the last one counts.
 *
 * @param sequence  as calendars count changes, from 0
 * @param visitAt   the appointment; of a cancellation, the one that is cancelled
 * @param place     where the staff files can be read
 * @param comeAlong user names of colleagues who come along
 * @param attendees the e-mail addresses that were invited
 */
public record VisitBooking(
        BookingKind kind,
        int sequence,
        Instant visitAt,
        String place,
        List<String> comeAlong,
        List<String> attendees,
        Optional<String> reason,
        Instant at,
        String by) {

    public boolean cancelled() {
        return kind == BookingKind.CANCELLED;
    }
}
