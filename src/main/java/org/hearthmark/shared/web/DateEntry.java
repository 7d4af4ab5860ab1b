package org.hearthmark.shared.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A date as somebody typed it into three fields, kept as typed so that nothing is lost by an error. */
public class DateEntry {

    private String day = "";
    private String month = "";
    private String year = "";

    public static DateEntry of(LocalDate date) {
        DateEntry entry = new DateEntry();
        entry.day = String.valueOf(date.getDayOfMonth());
        entry.month = String.valueOf(date.getMonthValue());
        entry.year = String.valueOf(date.getYear());
        return entry;
    }

    /** Empty when nothing was typed, and also when what was typed is no date: ask {@link #blank()} which. */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)))
                    .filter(date -> date.getYear() >= 1900);
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    public boolean blank() {
        return Stream.of(day, month, year).allMatch(String::isBlank);
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = typed(day);
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = typed(month);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = typed(year);
    }

    private static String typed(String text) {
        return text == null ? "" : text;
    }
}
