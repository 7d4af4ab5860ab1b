package org.hearthmark.accreditation.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthmark.shared.WorkingDays;

/**
 * Turns the days of the demonstration's material into dates, so that it is always fresh: {-3} is the third working day
 * before today, {+40} the fortieth after it, {this-week} a day from today to Sunday.
 */
class DemoDays {

    private static final Pattern DAY = Pattern.compile("\\{(?:([+-])(\\d{1,3})|this-week)}");

    private final LocalDate today;
    private final WorkingDays workingDays;

    DemoDays(LocalDate today, WorkingDays workingDays) {
        this.today = today;
        this.workingDays = workingDays;
    }

    /** The text with each day in braces replaced by its date. */
    String dated(String text) {
        return DAY.matcher(text).replaceAll(day -> date((Matcher) day).toString());
    }

    private LocalDate date(Matcher day) {
        if (day.group(1) == null) {
            return thisWeek();
        }
        int count = Integer.parseInt(day.group(2));
        return day.group(1).equals("+") ? workingDays.plus(today, count) : before(count);
    }

    private LocalDate before(int count) {
        LocalDate day = today;
        for (int left = count; left > 0; ) {
            day = day.minusDays(1);
            if (workingDays.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The next working day where the week still has one, else today. */
    private LocalDate thisWeek() {
        LocalDate next = workingDays.plus(today, 1);
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return next.isAfter(sunday) ? today : next;
    }
}
