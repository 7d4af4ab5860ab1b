package org.hearthmark.shared;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * The bank holidays of England as they follow by rule from the Banking and Financial Dealings Act 1971 and from custom.
 * Holidays proclaimed once, and moved ones, are not here: they are rows of {@code shared.bank_holiday_override}.
 */
final class BankHolidays {

    private BankHolidays() {}

    static Set<LocalDate> of(int year) {
        LocalDate easter = easterSunday(year);
        LocalDate christmas = substitute(LocalDate.of(year, Month.DECEMBER, 25));
        return Set.of(
                substitute(LocalDate.of(year, Month.JANUARY, 1)),
                easter.minusDays(2),
                easter.plusDays(1),
                LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)),
                LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)),
                LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)),
                christmas,
                boxingDay(year));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }

    /** A holiday on a weekend is taken on the Monday after. */
    private static LocalDate substitute(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /**
     * Boxing Day on a weekend leaves the Monday to Christmas Day when that fell on the weekend too. A Christmas Day on a
     * Sunday is taken on Tuesday 27 December: Monday is Boxing Day itself.
     */
    private static LocalDate boxingDay(int year) {
        LocalDate day = LocalDate.of(year, Month.DECEMBER, 26);
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.plusDays(2);
            case MONDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /** Gregorian Easter by the anonymous algorithm (Meeus, Jones, Butcher). */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int marchBased = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, marchBased / 31, marchBased % 31 + 1);
    }
}
