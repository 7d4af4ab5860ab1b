package org.hearthmark.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;

/**
 * How many places of a home are free, as its provider last stated. What is not confirmed for 14 days fades: councils are
 * no longer told of it as free.
 *
 * @param from        the day from which they are free
 * @param confirmedAt when it was stated, or last confirmed
 */
public record Vacancy(UUID setting, int freePlaces, LocalDate from, Instant confirmedAt, String confirmedBy) {

    /** For so many days after its confirmation it holds. */
    public static final int FRESH_DAYS = 14;

    /** The last day on which it holds without being confirmed again. */
    public LocalDate freshUntil() {
        return LondonTime.dayOf(confirmedAt).plusDays(FRESH_DAYS);
    }

    /** The same, with no more free places than the home has. */
    public Vacancy within(int places) {
        return new Vacancy(setting, Math.min(freePlaces, places), from, confirmedAt, confirmedBy);
    }

    /** Whether nobody has confirmed it for more than 14 days; that nothing is free does not fade. */
    public boolean faded(LocalDate today) {
        return freePlaces > 0 && today.isAfter(freshUntil());
    }

    /** Whether a council may be told of a free place, today or from a day to come. */
    public boolean offered(LocalDate today) {
        return freePlaces > 0 && !faded(today);
    }

    /** "2 free places", "1 free place from 3 May 2027", "No free place" */
    public String inWords(LocalDate today) {
        return placesInWords(freePlaces, from, today);
    }

    /** The same of any number. */
    public static String placesInWords(int free, LocalDate from, LocalDate today) {
        String places = switch (free) {
            case 0 -> "No free place";
            case 1 -> "1 free place";
            default -> free + " free places";
        };
        return free > 0 && from.isAfter(today) ? places + " from " + DaysInWords.day(from) : places;
    }

    /** "confirmed today", "confirmed yesterday", "confirmed 3 days ago" */
    public String confirmedInWords(LocalDate today) {
        return confirmedInWords(LondonTime.dayOf(confirmedAt), today);
    }

    /** The same of any day. */
    public static String confirmedInWords(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days <= 0) {
            return "confirmed today";
        }
        return days == 1 ? "confirmed yesterday" : "confirmed " + days + " days ago";
    }
}
