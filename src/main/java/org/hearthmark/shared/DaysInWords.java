package org.hearthmark.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments in words, in London time, wherever a sentence is written. Nothing for nothing. */
public final class DaysInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DaysInWords() {}

    /** "21 November 2026" */
    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** "21 November 2026" */
    public static String day(Instant instant) {
        return instant == null ? "" : day(LondonTime.dayOf(instant));
    }

    /** The last day that ends before a moment: of something that is over when a day begins. */
    public static String lastDayBefore(Instant moment) {
        return moment == null ? "" : day(moment.minusNanos(1));
    }

    /** "21 November 2026 at 2:30pm", "21 November 2026 at midday" */
    public static String moment(Instant instant) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime london = instant.atZone(LondonTime.ZONE);
        return day(london.toLocalDate()) + " at " + time(london.toLocalTime());
    }

    private static String time(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String half = time.getHour() < 12 ? "am" : "pm";
        if (time.getMinute() == 0) {
            return switch (time.getHour()) {
                case 0 -> "midnight";
                case 12 -> "midday";
                default -> hour + half;
            };
        }
        return String.format(Locale.UK, "%d:%02d%s", hour, time.getMinute(), half);
    }
}
