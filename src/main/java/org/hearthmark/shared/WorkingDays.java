package org.hearthmark.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Counts the working days of England: Monday to Friday without bank holidays. Every legal and internal date uses it. */
@Component
public class WorkingDays {

    private final Clock clock;
    private final Supplier<Map<LocalDate, Boolean>> overrides;
    private final Map<Integer, Set<LocalDate>> holidaysByYear = new ConcurrentHashMap<>();

    @Autowired
    WorkingDays(Clock clock, BankHolidayOverrides overrides) {
        this.clock = clock;
        this.overrides = SingletonSupplier.of(overrides::all);
    }

    /** Without a database: {@code overrides} says of single days whether they are holidays, against the rule. */
    public WorkingDays(Clock clock, Map<LocalDate, Boolean> overrides) {
        this.clock = clock;
        this.overrides = () -> overrides;
    }

    public boolean isWorkingDay(LocalDate day) {
        return !BankHolidays.isWeekend(day) && !isBankHoliday(day);
    }

    /** The {@code n}th working day after the day given, which itself does not count; with 0 the day itself. */
    public LocalDate plus(LocalDate from, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("working days are counted forwards, not " + n);
        }
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The {@code n}th working day before the day given, which itself does not count; with 0 the day itself. */
    public LocalDate minus(LocalDate from, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("working days are counted backwards from here, not " + n);
        }
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many working days come after {@code from}, up to and with {@code to}; 0 when it is not later. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** 17:00 in London on the {@code n}th working day after today. */
    public Instant dueIn(int n) {
        return LondonTime.closeOfBusiness(plus(LondonTime.today(clock), n));
    }

    private boolean isBankHoliday(LocalDate day) {
        Boolean override = overrides.get().get(day);
        return override != null
                ? override
                : holidaysByYear
                        .computeIfAbsent(day.getYear(), BankHolidays::of)
                        .contains(day);
    }
}
