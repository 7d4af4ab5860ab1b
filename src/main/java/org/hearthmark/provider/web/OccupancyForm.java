package org.hearthmark.provider.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearthmark.provider.Occupancy;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.DateEntry;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How many young people of a council live in a home, as typed. */
public class OccupancyForm {

    private static final String YOUNG_PEOPLE = "youngPeople";
    private static final String SINCE = "since";

    private String council = "";
    private String youngPeople = "";
    private DateEntry since = new DateEntry();

    static OccupancyForm on(LocalDate today) {
        var form = new OccupancyForm();
        form.since = DateEntry.of(today);
        return form;
    }

    /** What was stated last, to be changed from a day on. */
    static OccupancyForm of(Occupancy last, LocalDate today) {
        var form = on(today);
        form.council = last.councilGss();
        form.youngPeople = String.valueOf(last.youngPeople());
        return form;
    }

    /** @throws Refusal INVALID with what is no number and no date */
    private void requireReadable() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!youngPeople.matches("\\d{1,4}")) {
            faults.put(YOUNG_PEOPLE, "Enter how many young people live there, 0 if nobody does any more");
        }
        if (since.date().isEmpty()) {
            faults.put(SINCE, "Enter the day since when it is so");
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid("There is a problem", faults);
        }
    }

    /** Whether what was typed could be kept; if not, the model says at which fields and why. */
    boolean keptBy(Runnable statement, Model model, RedirectAttributes flash) {
        try {
            requireReadable();
            statement.run();
            flash.addFlashAttribute("done", "Thank you. The number is kept.");
            return true;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("fields", refusal.fields());
            return false;
        }
    }

    int number() {
        return Integer.parseInt(youngPeople);
    }

    LocalDate day() {
        return since.date().orElseThrow();
    }

    public String getCouncil() {
        return council;
    }

    public void setCouncil(String council) {
        this.council = typed(council);
    }

    public String getYoungPeople() {
        return youngPeople;
    }

    public void setYoungPeople(String youngPeople) {
        this.youngPeople = typed(youngPeople);
    }

    public DateEntry getSince() {
        return since;
    }

    public void setSince(DateEntry since) {
        this.since = since;
    }

    private static String typed(String text) {
        return text == null ? "" : text.strip();
    }
}
