package org.hearthmark.accreditation.application.visit;

import java.time.Duration;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.notification.Appointment;
import org.hearthmark.notification.CalendarPart;
import org.hearthmark.notification.Invitations;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.DaysInWords;
import org.springframework.stereotype.Component;

/** Tells provider and inspectors of the visit, and what it waits for. */
@Component
class VisitNotices {

    /** How much of a calendar a visit takes. */
    private static final Duration LENGTH = Duration.ofHours(4);

    private final Outbox outbox;
    private final Invitations invitations;
    private final Providers providers;

    VisitNotices(Outbox outbox, Invitations invitations, Providers providers) {
        this.outbox = outbox;
        this.invitations = invitations;
        this.providers = providers;
    }

    String contactOf(AccreditationCase of) {
        return providers.firm(of.firm()).contactEmail();
    }

    /** A visit cannot be booked before the list is declared; asked once for each version of it. */
    void staffListAsked(AccreditationCase of, int version) {
        outbox.post(new Notice(
                "staff-list-asked:" + of.id() + ":" + version,
                NoticeKind.REQUEST,
                contactOf(of),
                "Please declare your staff list complete: " + of.reference(),
                """
                Your application %s is ready for the visit. An inspector can book it as soon as you have entered everybody \
                who works for you with young people and have declared the list complete.

                Sign in and open "Your staff list". Nobody of the alliance sees a name before the day of the visit.
                """.formatted(of.reference()),
                of.id()));
    }

    /** To everybody who was invited: that the visit is booked, moved or cancelled. */
    void visit(AccreditationCase of, VisitBooking booking) {
        var calendar = calendar(of, booking);
        outbox.postAll(booking.attendees().stream()
                .map(to -> new Notice(
                                "visit:" + of.id() + ":" + booking.sequence() + ":" + to,
                                NoticeKind.APPOINTMENT,
                                to,
                                booking.kind().label() + ": " + of.reference() + ", "
                                        + DaysInWords.moment(booking.visitAt()),
                                text(of, booking),
                                of.id())
                        .with(calendar))
                .toList());
    }

    private CalendarPart calendar(AccreditationCase of, VisitBooking booking) {
        var appointment = new Appointment(
                of.id(),
                booking.sequence(),
                "Accreditation visit " + of.reference(),
                "Visit of the alliance's inspectors in the application " + of.reference() + ".",
                booking.place(),
                booking.visitAt(),
                booking.visitAt().plus(LENGTH),
                booking.attendees());
        return booking.cancelled() ? invitations.cancel(appointment) : invitations.request(appointment);
    }

    private String text(AccreditationCase of, VisitBooking booking) {
        String why =
                booking.reason().map(reason -> "\nReason: " + reason + "\n").orElse("");
        return switch (booking.kind()) {
            case BOOKED -> """
                    The visit in the application %s is booked for %s. Place: %s

                    Inspectors look at how the services are run and open a sample of staff files. Which files, they say on \
                    the day.
                    """.formatted(of.reference(), DaysInWords.moment(booking.visitAt()), booking.place());
            case MOVED -> """
                    The visit in the application %s is moved to %s. Place: %s
                    %s""".formatted(of.reference(), DaysInWords.moment(booking.visitAt()), booking.place(), why);
            case CANCELLED -> """
                    The visit in the application %s on %s is cancelled.
                    %s""".formatted(of.reference(), DaysInWords.moment(booking.visitAt()), why);
        };
    }
}
