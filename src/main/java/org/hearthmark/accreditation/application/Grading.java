package org.hearthmark.accreditation.application;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** The grade of a home, from what was recorded of it. */
@Service
public class Grading {

    /** The home was inspected; there is no grade to work out yet. */
    public void gradeHome(UUID home) {
        // the share of a home and its grade come with the decision table of grades
    }
}
