package org.hearthmark.accreditation.web.tracker;

import java.time.LocalDate;
import org.hearthmark.accreditation.application.tracker.Errand;
import org.hearthmark.shared.DaysInWords;

/** Something that waits for a provider, as the task list shows it. */
public record ErrandLine(String title, String href, String hint, String status, String colour) {

    private static final int SOON = 7;

    static ErrandLine of(Errand errand, LocalDate today) {
        if (errand.by() == null) {
            return new ErrandLine(errand.what(), errand.address(), errand.about(), "Now", "orange");
        }
        String day = DaysInWords.day(errand.by());
        return errand.late(today)
                ? new ErrandLine(errand.what(), errand.address(), errand.about(), "Overdue since " + day, "red")
                : new ErrandLine(errand.what(), errand.address(), errand.about(), "By " + day, colour(errand, today));
    }

    private static String colour(Errand errand, LocalDate today) {
        return errand.by().isAfter(today.plusDays(SOON)) ? "grey" : "orange";
    }
}
