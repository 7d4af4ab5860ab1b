package org.hearthmark.provider.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hearthmark.provider.Vacancy;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.DateEntry;

/** How many places of a home are free and from when, as typed. */
public class VacancyForm {

    private String freePlaces = "";
    private DateEntry from = new DateEntry();

    static VacancyForm on(LocalDate today) {
        var form = new VacancyForm();
        form.from = DateEntry.of(today);
        return form;
    }

    /** What was stated last, to be changed. */
    static VacancyForm of(Vacancy last, LocalDate today) {
        var form = on(last.from().isAfter(today) ? last.from() : today);
        form.freePlaces = String.valueOf(last.freePlaces());
        return form;
    }

    /** @throws Refusal INVALID with what is no number and no date */
    void requireReadable() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!freePlaces.matches("\\d{1,3}")) {
            faults.put("freePlaces", "Enter how many places are free, 0 if none is");
        }
        if (from.date().isEmpty()) {
            faults.put("from", "Enter the day from which they are free");
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid("There is a problem", faults);
        }
    }

    int number() {
        return Integer.parseInt(freePlaces);
    }

    LocalDate day() {
        return from.date().orElseThrow();
    }

    public String getFreePlaces() {
        return freePlaces;
    }

    public void setFreePlaces(String freePlaces) {
        this.freePlaces = Objects.requireNonNullElse(freePlaces, "").strip();
    }

    public DateEntry getFrom() {
        return from;
    }

    public void setFrom(DateEntry from) {
        this.from = from;
    }
}
