package org.hearthmark.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Days begin and end in London: the one place where instants become days and days become instants. */
public final class LondonTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    private LondonTime() {}

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** 09:00 in London on the day: when people are reminded of what comes near. */
    public static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(ZONE).toInstant();
    }

    /** 17:00 in London on the day. */
    public static Instant closeOfBusiness(LocalDate day) {
        return day.atTime(CLOSE).atZone(ZONE).toInstant();
    }
}
