package org.hearthmark.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import org.hearthmark.shared.DaysInWords;
import org.springframework.stereotype.Component;

/** Days and moments in words for templates: {@code ${@dates.day(due)}}. Nothing for nothing. */
@Component("dates")
public class Dates {

    /** "21 November 2026" */
    public String day(LocalDate day) {
        return DaysInWords.day(day);
    }

    /** "21 November 2026" */
    public String day(Instant instant) {
        return DaysInWords.day(instant);
    }

    /** The last day that ends before a moment: of something that is over when a day begins. */
    public String lastDayBefore(Instant moment) {
        return DaysInWords.lastDayBefore(moment);
    }

    /** "21 November 2026 at 2:30pm", "21 November 2026 at midday" */
    public String moment(Instant instant) {
        return DaysInWords.moment(instant);
    }
}
