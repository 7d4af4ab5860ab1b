package org.hearthmark.accreditation.web.gap;

import static java.util.stream.Collectors.groupingBy;

import org.hearthmark.accreditation.application.gap.GapEvidence;
import org.hearthmark.accreditation.application.gap.GapLists;
import org.hearthmark.provider.Setting;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is asked next of a home, on the page that the alliance's staff reads of it. */
@Component
public class GapsOnPage {

    private final GapLists lists;
    private final GapEvidence files;

    GapsOnPage(GapLists lists, GapEvidence files) {
        this.lists = lists;
        this.files = files;
    }

    /** @param staff councils see that a home is in grace and until when, not what its provider answers */
    public void show(Setting home, boolean staff, Model model) {
        if (staff) {
            model.addAttribute("gaps", lists.of(home));
            model.addAttribute(
                    "filesByItem",
                    files.of(home).stream()
                            .collect(groupingBy(line -> line.document().item().orElse(""))));
        }
    }
}
