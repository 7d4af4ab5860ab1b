package org.hearthmark.shared;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holidays proclaimed once, and days that are none against the rule, as the administrator recorded them. */
@Component
class BankHolidayOverrides {

    private final JdbcClient jdbc;

    BankHolidayOverrides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<LocalDate, Boolean> all() {
        return jdbc
                .sql("select day, is_holiday from shared.bank_holiday_override")
                .query((row, number) -> Map.entry(row.getObject("day", LocalDate.class), row.getBoolean("is_holiday")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
