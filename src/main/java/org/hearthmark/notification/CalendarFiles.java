package org.hearthmark.notification;

import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;

/** Writes calendar files to download (RFC 5545): appointments and days, published and not an invitation. */
@Component
public class CalendarFiles {

    private final Clock clock;
    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    CalendarFiles(Clock clock) {
        this.clock = clock;
    }

    public String of(Collection<Appointment> appointments, Collection<DayToKeep> days) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Hearthmark//Hearthmark//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(zones.getTimeZone(LondonTime.ZONE.getId()).getVTimeZone());
        appointments.forEach(one -> calendar.add(event(one)));
        days.forEach(one -> calendar.add(event(one)));
        return calendar.toString();
    }

    private VEvent event(Appointment of) {
        VEvent event = begun(of.id(), of.title(), of.description(), of.from().atZone(LondonTime.ZONE));
        event.add(new Sequence(of.sequence()));
        event.add(new DtEnd<>(of.to().atZone(LondonTime.ZONE)));
        event.add(new Location(of.place()));
        return event;
    }

    /** A day ends before the next begins. */
    private VEvent event(DayToKeep of) {
        VEvent event = begun(of.id(), of.title(), of.description(), of.day());
        event.add(new DtEnd<>(of.day().plusDays(1)));
        return event;
    }

    private VEvent begun(UUID id, String title, String description, Temporal start) {
        VEvent event = new VEvent(false);
        event.add(new Uid(id + "@hearthmark"));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(start));
        event.add(new Summary(title));
        event.add(new Description(description));
        return event;
    }
}
