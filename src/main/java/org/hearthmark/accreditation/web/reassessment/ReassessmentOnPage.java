package org.hearthmark.accreditation.web.reassessment;

import org.hearthmark.accreditation.application.reassessment.Reassessments;
import org.hearthmark.provider.Setting;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How a home is looked at again, on the page that the alliance's staff reads of it. */
@Component
public class ReassessmentOnPage {

    private static final int MOST = 10;

    private final Reassessments reassessments;

    ReassessmentOnPage(Reassessments reassessments) {
        this.reassessments = reassessments;
    }

    /** @param staff councils and providers see what follows from it, not who looks at what */
    public void show(Setting home, boolean staff, Model model) {
        if (staff) {
            model.addAttribute("lookedAt", reassessments.openOf(home.id()).orElse(null));
            model.addAttribute("looked", reassessments.ended(home.id(), MOST));
        }
    }
}
