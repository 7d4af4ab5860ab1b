package org.hearthmark.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.hearthmark.shared.LondonTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes invitations to visits and meetings, and takes them back, as calendars understand it (RFC 5545, RFC 5546). */
@Component
public class Invitations {

    private final Clock clock;
    private final String organiser;
    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    Invitations(
            Clock clock, @Value("${hearthmark.notification.from:Hearthmark <no-reply@hearthmark.example>}") String from)
            throws AddressException {
        this.clock = clock;
        this.organiser = new InternetAddress(from).getAddress();
    }

    /** Invites, or moves what was invited to before: same id, higher sequence. */
    public CalendarPart request(Appointment appointment) {
        return written(appointment, ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED);
    }

    /** Takes the appointment out of the calendars: same id, higher sequence than the last invitation. */
    public CalendarPart cancel(Appointment appointment) {
        return written(appointment, ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED);
    }

    private CalendarPart written(Appointment appointment, Method method, Status status) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Hearthmark//Hearthmark//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(zones.getTimeZone(LondonTime.ZONE.getId()).getVTimeZone());
        calendar.add(event(appointment, status));
        return new CalendarPart(method.getValue(), calendar.toString());
    }

    private VEvent event(Appointment appointment, Status status) {
        VEvent event = new VEvent(false);
        event.add(new Uid(appointment.id() + "@hearthmark"));
        event.add(new DtStamp(clock.instant()));
        event.add(new Sequence(appointment.sequence()));
        event.add(status);
        event.add(new DtStart<>(inLondon(appointment.from())));
        event.add(new DtEnd<>(inLondon(appointment.to())));
        event.add(new Summary(appointment.title()));
        event.add(new Description(appointment.description()));
        event.add(new Location(appointment.place()));
        event.add(new Organizer(mailto(organiser)));
        appointment.attendees().forEach(attendee -> event.add(invited(attendee)));
        return event;
    }

    private static Attendee invited(String address) {
        Attendee attendee = new Attendee(mailto(address));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.TRUE);
        return attendee;
    }

    private static URI mailto(String address) {
        return URI.create("mailto:" + address);
    }

    private static ZonedDateTime inLondon(Instant instant) {
        return instant.atZone(LondonTime.ZONE);
    }
}
