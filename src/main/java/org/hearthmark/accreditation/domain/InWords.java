package org.hearthmark.accreditation.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them: "21 November 2026". */
final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private InWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
